// Verdicts of the runtime's formats over texts: node formats.mjs <package> <input.json>. Prints one line of 0 and 1 for each format.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, file] = process.argv.slice(2);
const load = (module) => import(pathToFileURL(`${folder}/runtime/${module}.js`).href);
const { EnumValues, decimalToDouble, hasExtension, isBase64, isBlank, isCreditCard, isEmail, isPhone, isUrl } = await load('codegen/checks-v1');
const { Decimal } = await load('codegen/v1');
const plain = new EnumValues([['None', 0], ['Low', 1], ['High', 5], ['Below', -1]]);
const flags = new EnumValues([['Read', 1], ['Write', 2], ['Both', 3], ['Run', 4]], true);

const formats = {
  blank: isBlank,
  email: isEmail,
  url: isUrl,
  phone: isPhone,
  creditCard: isCreditCard,
  base64: isBase64,
  extension: (text) => hasExtension(text, '.png', '.jpg', '.mkv'),
  names: (text) => plain.names(text),
  flags: (text) => flags.names(text),
};
const { decimals, ...texts } = JSON.parse(readFileSync(file, 'utf8'));
for (const [name, values] of Object.entries(texts)) console.log(name, values.map((text) => (formats[name](text) ? 1 : 0)).join(''));
console.log('decimals', JSON.stringify(decimals.map((text) => decimalToDouble(Decimal.parse(text)))));
