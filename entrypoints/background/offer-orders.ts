import { hearOwn } from '../shared/hear-own.ts';
import { isOfferOrder } from '../shared/offer-anew.ts';
import { offerTo } from './offers.ts';

/** Counts anew what can be filled in a tab, when a page of ours says so. */
export const serveOffers = (): void => hearOwn(isOfferOrder, ({ offerAnew }) => offerTo(offerAnew));
