/** A chart that could not be rendered: the message is a sentence, and so is the way out. */
export class HelmError extends Error {
  constructor(message: string, readonly remedy: string) {
    super(message);
    this.name = 'HelmError';
  }
}
