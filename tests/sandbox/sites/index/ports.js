// Where the browser cannot map the hosts to the server's port, the links carry the port along.
for (const link of document.links) link.port = location.port;
