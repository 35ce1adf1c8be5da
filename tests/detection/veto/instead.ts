/** A pattern of the engine, and the one that is read in its place. */
export interface Instead {
  readonly pattern: string;
  readonly instead: string;
}

/** What is read while every regular expression of this pattern, wherever it is kept, is another one. */
export function withInstead<Read>({ pattern, instead }: Instead, read: () => Read): Read {
  const { exec } = RegExp.prototype;
  // All of `test`, `replace`, `match` and `split` come here.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (this.source !== pattern) return exec.call(this, text);
    const other = new RegExp(instead, this.flags);
    other.lastIndex = this.lastIndex;
    const found = exec.call(other, text);
    this.lastIndex = other.lastIndex;
    return found;
  };
  try {
    return read();
  } finally {
    RegExp.prototype.exec = exec;
  }
}
