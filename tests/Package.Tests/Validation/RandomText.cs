using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Package.Tests.Validation;

/// <summary>Random texts of a member: in its format and near it.</summary>
internal sealed class RandomText(PropertyInfo property, Random random)
{
    private readonly (string[] Pieces, int Most) _pieces = property.GetCustomAttributes<ValidationAttribute>().Select(TextPieces.Of).FirstOrDefault(static p => p is not null) is { } pieces
        ? (pieces, 9)
        : (TextPieces.Plain, 6);

    private readonly string[] _samples =
    [
        .. property.GetCustomAttributes<AllowedValuesAttribute>().SelectMany(a => a.Values).Concat(property.GetCustomAttributes<DeniedValuesAttribute>().SelectMany(a => a.Values)).OfType<string>(),
        .. property.GetCustomAttribute<RegularExpressionAttribute>() is { } expression ? TextPieces.Matches[expression.Pattern] : [],
    ];

    public string Next() => _samples.Length > 0 && random.Next(4) > 0 ? Changed(_samples[random.Next(_samples.Length)]) : Join();

    private string Join() => string.Concat(Enumerable.Range(0, random.Next(0, random.Next(1, _pieces.Most))).Select(_ => Piece()));

    private string Piece() => _pieces.Pieces[random.Next(_pieces.Pieces.Length)];

    // Half of the texts are left as they are.
    private string Changed(string text)
    {
        var at = random.Next(text.Length + 1);
        // Half of a pair is no text of the wire.
        if (text.Any(char.IsSurrogate)) at = text.Length;
        return random.Next(8) switch
        {
            0 => text.Insert(at, Piece()),
            1 => at < text.Length ? text.Remove(at, 1) : text + text,
            2 => text + "\n",
            3 => text[..at] + text[at..].ToUpperInvariant(),
            _ => text,
        };
    }
}
