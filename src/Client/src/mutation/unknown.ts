/** The browser does not know what a mutation asks for, which is not the same as that it is not there: nothing can be said before the server has run it. */
export class Unknown extends Error {}

/** A row that is not known locally. */
export class UnknownRow extends Unknown {
  readonly model: string;
  readonly key: string;

  constructor(model: string, key: string) {
    super(`No ${model} with the key ${key} is known here.`);
    this.model = model;
    this.key = key;
  }
}

/** The claims of the user are not known locally. */
export class UnknownUser extends Unknown {
  constructor() {
    super('The claims of the user are not known here.');
  }
}
