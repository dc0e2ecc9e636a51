using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>How C# names become names on the wire: <c>[assembly: SyncDefaults(Naming = ...)]</c>. Words are split as System.Text.Json's policies of the same names do.</summary>
internal readonly record struct NamingPolicy(int Naming)
{
    // Members of WireNaming.
    private const int Camel = 0;
    private const int Pascal = 1;
    private const int SnakeLower = 2;
    private const int SnakeUpper = 3;
    private const int KebabLower = 4;

    private enum State
    {
        NotStarted,
        Upper,
        LowerOrDigit,
    }

    /// <summary>The policy of the assembly that declares the symbol.</summary>
    public static NamingPolicy Of(ISymbol symbol) =>
        new(symbol.ContainingAssembly?.GetAttributes().Attribute(KnownNames.SyncDefaults)?.Named<int?>("Naming") ?? Camel);

    public string Convert(string name) => Naming switch
    {
        Camel => WireNames.Camel(name),
        Pascal => name,
        SnakeLower or SnakeUpper => Words(name, '_', Naming == SnakeLower),
        _ => Words(name, '-', Naming == KebabLower),
    };

    // JsonSeparatorNamingPolicy of System.Text.Json, character by character; no name of C# has a space, which it would trim.
    private static string Words(string name, char separator, bool lower)
    {
        var text = new StringBuilder(name.Length + 4);
        var state = State.NotStarted;
        for (var i = 0; i < name.Length; i++)
        {
            switch (char.GetUnicodeCategory(name[i]))
            {
                case UnicodeCategory.UppercaseLetter:
                    if (EndsWord(state, name, i)) text.Append(separator);
                    text.Append(lower ? char.ToLowerInvariant(name[i]) : name[i]);
                    state = State.Upper;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    text.Append(lower ? name[i] : char.ToUpperInvariant(name[i]));
                    state = State.LowerOrDigit;
                    break;
                default:
                    text.Append(name[i]);
                    state = State.NotStarted;
                    break;
            }
        }

        return text.ToString();
    }

    // Of several capitals the last one begins a word, if small letters follow it.
    private static bool EndsWord(State state, string name, int i) => state switch
    {
        State.LowerOrDigit => true,
        State.Upper => i + 1 < name.Length && char.IsLower(name[i + 1]),
        _ => false,
    };
}
