import { type Block, tailOf } from './address-blocks.ts';
import { isFirm } from './firm-words.ts';
import { isPersonLike } from './person-like.ts';

const registration = /\b(?:siret|siren|ape|naf|urssaf|rcs|msa)\b/i;

/** Its numbers stand right under it, or in it. */
export const hasRegistration = (block: Block): boolean =>
  tailOf(block).some(({ text }) => registration.test(text));

const isSamePlace = (a: Block, b: Block): boolean =>
  a.postcode === b.postcode && a.street !== undefined && a.street === b.street;

const isEmployees = ({ person, owner }: Block): boolean => person || owner === 'employee';

/**
 * Whether an address is surely not the employee's: a paper may print theirs with neither title nor
 * label, right under the employer's name. What nobody can tell apart is not proposed.
 */
export const isSurelyEmployers = (block: Block, all: readonly Block[]): boolean => {
  if (isEmployees(block)) return false;
  if (all.some((other) => isEmployees(other) && isSamePlace(other, block))) return false;
  const employeeIsElsewhere = all.some(
    (other) => other !== block && (other.person || (isEmployees(other) && other.names.length > 0)),
  );
  const ownNumbers =
    hasRegistration(block) || block.cells.some(({ text }) => registration.test(text));
  const isCalled = block.owner === 'employer';
  if (block.names.some(isPersonLike)) return employeeIsElsewhere && (isCalled || ownNumbers);
  if (isCalled) return true;
  if (employeeIsElsewhere) return true;
  // An address under the numbers that end the employer's block may begin the employee's.
  if (block.parted) return false;
  return ownNumbers || block.names.some(isFirm);
};
