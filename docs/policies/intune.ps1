# Code en poche : valeurs données par l'employeur (Intune, scripts de plateforme ; à exécuter en tant que système, 64 bits).
# Remplacez l'identifiant et les valeurs. Enregistrez ce fichier en UTF-8 avec BOM.
$identifiant = 'IDENTIFIANT_DE_L_EXTENSION'
$valeurs = @'
{
  "companyName": "Ateliers Müller",
  "establishments": [
    {
      "siret": "73282932000074",
      "label": "Siège",
      "address": "12 rue des Lilas",
      "postcode": "67000",
      "town": "Strasbourg"
    },
    {
      "siret": "73282932000082",
      "label": "Atelier",
      "address": "3 quai du Port",
      "postcode": "69002",
      "town": "Lyon"
    }
  ],
  "companyCode": "0012-AbC",
  "companyCodeExpires": "2027-12-31",
  "hrContact": {
    "firstName": "Camille",
    "lastName": "Durand",
    "role": "Responsable RH",
    "email": "rh@ateliers-muller.example",
    "phone": "0388123456"
  },
  "actionLogementContact": {
    "name": "Léa Petit",
    "email": "lea.petit@al.example",
    "phone": "0388000000"
  }
}
'@ | ConvertFrom-Json

foreach ($navigateur in 'Google\Chrome', 'Microsoft\Edge') {
  $cle = "HKLM:\SOFTWARE\Policies\$navigateur\3rdparty\extensions\$identifiant\policy"
  # Refaite entière : une valeur retirée ici disparaît aussi des postes.
  if (Test-Path $cle) { Remove-Item -Path $cle -Recurse -Force }
  New-Item -Path $cle -Force | Out-Null
  foreach ($valeur in $valeurs.PSObject.Properties) {
    $texte = if ($valeur.Value -is [string]) { $valeur.Value } else { ConvertTo-Json -InputObject $valeur.Value -Depth 5 -Compress }
    New-ItemProperty -Path $cle -Name $valeur.Name -Value $texte -PropertyType String -Force | Out-Null
  }
}
