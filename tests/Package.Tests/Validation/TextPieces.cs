using System.ComponentModel.DataAnnotations;

namespace Package.Tests.Validation;

/// <summary>The pieces of which texts of a format are made: what the format is about, what is near it, and letters that change case strangely.</summary>
internal static class TextPieces
{
    public static readonly string[] Blank = [" ", "\t", "\u0085", "\ufeff", "\u200b", "\u3000", "\u180e", "a", "\u2028", "\u0000", "\u001f"];
    public static readonly string[] Email = ["@", "a", "b.c", " ", "\r", "\n", "\u2028", "\ud83d\ude00"];
    public static readonly string[] Url = ["http", "HTTP", "https", "httpS", "http\u017f", "ftp", "://", ":", "/", "\u017f", " ", "x"];
    public static readonly string[] Phone = ["1", "23", "+", "-", "(", ")", ".", " ", "ext", "EXT.", "x", "X", "e", "\u0660", "\u0e59", "\u00b2", "\u0085", "\ufeff", "\ud835\udfd8", "a"];
    public static readonly string[] CreditCard = ["0", "1", "5", "9", "18", "-", " ", "4111", "\u0661", "a"];
    public static readonly string[] Base64 = ["A", "z", "0", "+", "/", "=", "==", "AAAA", "QUJD", " ", "\n", "\r", "\t", "\u000b", "-", "_", "\u00e4", "Zh"];
    public static readonly string[] Extension = ["a.png", "b.jpg", ".", "png", "PNG", "jpg", "mkv", "m\u212av", "MKV", "/", "\\", " ", "a", "\u0131", "\u0130", "jp"];
    public static readonly string[] Names = ["None", "Low", "High", "Below", "low", ",", " ", "\t", "\u0085", "0", "1", "5", "-", "+", "6", "\u0000", "x", "99999999999"];
    public static readonly string[] Flags = ["Read", "Write", "Both", "Run", ",", " ", "0", "1", "7", "8", "-", "+", "run", "3"];

    /// <summary>Texts that meet each other often.</summary>
    public static readonly string[] Plain = ["a", "b", "ab", "\u00e9", "\ud83d\ude00", " ", "\u0085", "\ufeff", "-", "\u2028"];

    /// <summary>Matches of the patterns of the validation domain.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Matches = new Dictionary<string, string[]>
    {
        ["[a-z]+"] = ["a", "xyz"],
        ["^[A-Z]{2,3}(-[0-9]{1,2})?$"] = ["AB", "ABC-1", "XY-99"],
        ["a|b|c0"] = ["a", "b", "c0"],
        [@"[^@\n]+@[^.@]+(?:\.[a-z]+)*"] = ["a@b", "x\ty@host.org.de", "\u2028@\n"],
        [@"(?:\u00e9|\ud83d\ude00|[\x41-\x43]){2}"] = ["\u00e9\u00e9", "A\ud83d\ude00", "\ud83d\ude00\u00e9", "CB"],
        ["""[\]\\^\-"'/`$]*"""] = ["]", "\\^", "-\"'/`$"],
        [@"[^a]b?"] = ["b", "bb", "\n", "xb", "\u2028b"],
        ["(?:[0-9]{3}-)*[a-b]{0,2}$"] = ["123-", "123-456-ab", "a", "000-b"],
        [@"(?i)k\p{Lu}?[\W_]*\d"] = ["k-1", "K\u01c5_\u0663", "\u212aa 1", "kk1", "k\ufeff\u00859"],
        [@"(?=.*\d)(?!.*\s)\w{2,9}?\b"] = ["a1", "1\u00e9_", "\u0663\u0663\u0663", "a1\u200d", "12 3"],
        [@"\$\{[a-z]*\}"] = ["${}", "${abc}"],
        ["[a-z]{1,3}"] = ["a", "xyz"],
        ["[a-b]{1,2}"] = ["a", "ab", "ba"],
    };

    /// <summary>Null where the attribute is about no format.</summary>
    public static string[]? Of(ValidationAttribute attribute) => attribute switch
    {
        EmailAddressAttribute => Email,
        UrlAttribute => Url,
        PhoneAttribute => Phone,
        CreditCardAttribute => CreditCard,
        Base64StringAttribute => Base64,
        FileExtensionsAttribute => Extension,
        EnumDataTypeAttribute { EnumType: var type } => type.IsDefined(typeof(FlagsAttribute), false) ? Flags : Names,
        _ => null,
    };
}
