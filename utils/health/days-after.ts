/** The day that comes so many days after another, both as `2027-03-31`. */
export function daysAfter(day: string, count: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}
