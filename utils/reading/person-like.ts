import { fold } from '../fields/fold.ts';
import { isFirm } from './firm-words.ts';

/** Given names that many people bear in France (INSEE, fichier des prénoms, 1950–2005). */
const given = new Set(
  `adrien agathe agnes alain alexandra alexandre alexis alice aline amandine amelie anais andre andrea angelique anne
  annie anthony antoine antonio arnaud arthur audrey aurelie aurelien aurore axel baptiste beatrice benjamin benoit bernadette bernard
  brigitte bruno camille carine carole caroline catherine cecile cedric celine chantal charlene charles charlotte chloe christelle
  christian christiane christine christophe claire clara claude claudine clemence clement colette corentin corinne cyril damien daniel
  danielle david delphine denis denise didier dominique dorian dylan edith elena elisabeth elise elodie emilie emma emmanuel emmanuelle
  enzo eric erwan estelle etienne eva evelyne fabien fabienne fabrice fanny fatima fatoumata florence florent florian francine francis
  francois francoise franck frederic frederique gabriel gaelle gerard geraldine gilbert gilles gregory guillaume gwenaelle helene henri
  herve hugo hugues ines ingrid isabelle jacqueline jacques jean jeanne jennifer jeremy jerome jessica joel joelle johan jonathan
  jordan jose joseph josiane juan julie julien juliette justine karim karine katia kevin laetitia laura laure laurence laurent lea leila
  leo leslie lionel loic louis louise luc lucas lucie ludovic lydia lydie magali malika manon manuel marc marcel margaux maria marie
  marine marion marjorie martine maryse mathieu mathilde mathis matthieu maud maurice maxime medhi mehdi melanie melissa michael michel
  michele mickael mohamed monique morgane mouna muriel myriam nadege nadia nadine nathalie nathan nicolas nicole noemie odette odile
  olivia olivier ophelie oumar pascal pascale patrice patricia patrick paul paulette pauline perrine philippe pierre quentin rachel
  rachid raphael raymond rebecca regine regis remi remy rene renee richard robert robin roger roland romain roxane sabine sabrina said
  samia samir samuel sandra sandrine sarah sebastien serge severine simon simone solange solene sonia sophie stephane stephanie steven
  suzanne sylvain sylvie tatiana theo theophile therese thibault thierry thomas tiffany tony valentin valerie vanessa veronique vincent
  virginie viviane william xavier yann yannick yasmine yohan yolande yves yvette yvonne zoe`.split(
    /\s+/,
  ),
);

/** "DUPONT Marie", "Marie DUPONT": how a form tells a surname from a given name. */
const surnameInCapitals =
  /^(?:\p{Lu}[\p{Lu}'’-]+ )+(?:\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*$|^(?:\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*(?: \p{Lu}[\p{Lu}'’-]+)+$/u;

/** Whether a name with no title may be somebody's: two to five words, one of them a given name. */
export const isPersonLike = (text: string): boolean => {
  const words = fold(text).split(' ');
  if (isFirm(text) || words.length < 2 || words.length > 5 || /\d|&|\bet\b/i.test(text))
    return false;
  return surnameInCapitals.test(text.trim()) || words.some((word) => given.has(word));
};
