/** The public register of companies. Its name stands here and nowhere else. */
export const registerHost = 'recherche-entreprises.api.gouv.fr';

export const registerOrigin = `https://${registerHost}`;
