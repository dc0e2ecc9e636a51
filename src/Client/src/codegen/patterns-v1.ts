// The versioned door of classes in regular expressions. Apart, because few pages need them.
export { digitUnits, letterUnits, lowerUnits, upperUnits, wordUnits } from '../logic/unit-classes.ts';
