using System.Globalization;
using Logic.Harness;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace Logic.Cells;

/// <summary>A call of a member of the function table, as C# writes it.</summary>
/// <param name="Member">Its documentation id, with options.</param>
/// <param name="Result">The type of the result; <c>void</c> where there is none.</param>
/// <param name="Parameters">The types of what is passed, the receiver first.</param>
/// <param name="Text">With <c>{0}</c>, <c>{1}</c>... for what is passed.</param>
internal sealed record MemberCall(string Member, string Result, IReadOnlyList<string> Parameters, string Text)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat;

    private static readonly string[] Sizes = ["PadLeft", "PadRight", "Repeat", "Range", "Sequence", "Pow(", "Chunk", "new ", "Capacity", "Resize", "Append", "Insert", "Length"];

    private static readonly SpecialType[][] Arguments =
    [
        [SpecialType.System_Int32, SpecialType.System_String, SpecialType.System_Decimal],
        [SpecialType.System_String, SpecialType.System_Int32, SpecialType.System_Boolean],
        [SpecialType.System_Decimal, SpecialType.System_Double, SpecialType.System_Int32],
    ];

    /// <summary>It gives values by out parameters too: types of them.</summary>
    public IReadOnlyList<string> Outs { get; init; } = [];

    public bool Mutates { get; init; }

    /// <summary>The member over these types: an order of ints may be accepted where one of texts is not.</summary>
    public string Cell => $"{Member} of {string.Join(", ", Parameters)}";

    /// <summary>An integer may decide how much is made: all memory, if nobody cares.</summary>
    public bool IsSized => Sizes.Any(size => Text.Contains(size, StringComparison.Ordinal));

    /// <summary>All members of the table that can be called like this, generic ones over a few types.</summary>
    public static IEnumerable<MemberCall> All() => FunctionTable.Rows.SelectMany(static row => row.Members.SelectMany(member => Of(row, member)));

    /// <summary>The id without the options behind it.</summary>
    public static string IdOf(string member)
    {
        var start = member.IndexOf("#ctor", StringComparison.Ordinal) is >= 0 and var made ? made + 1 : 0;
        return member.IndexOf('#', start) is > 0 and var options ? member[..options] : member;
    }

    private static IEnumerable<MemberCall> Of(FunctionRow row, string member)
    {
        if (CompiledLogic.Symbol(IdOf(member)) is not { } symbol || symbol.Name.StartsWith("op_", StringComparison.Ordinal)) yield break;
        var arity = (symbol.ContainingType?.Arity ?? 0) + ((symbol as IMethodSymbol)?.Arity ?? 0);
        foreach (var arguments in arity == 0 ? Arguments.Take(1) : arity <= 3 ? Arguments : [])
            if (new CallText(member, Construct(symbol, [.. arguments.Select(CompiledLogic.Type)])).Make() is { } call) yield return call with { Mutates = row.Mutates };
    }

    private static ISymbol Construct(ISymbol symbol, ITypeSymbol[] arguments)
    {
        if (symbol.ContainingType is { Arity: > 0 } type)
        {
            var closed = type.OriginalDefinition.Construct(arguments[..type.Arity]);
            symbol = closed.GetMembers(symbol.Name).First(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, symbol.OriginalDefinition));
            arguments = arguments[type.Arity..];
        }

        return symbol is IMethodSymbol { Arity: > 0 } method ? method.Construct(arguments[..method.Arity]) : symbol;
    }

    /// <summary>Writes one call.</summary>
    private sealed class CallText(string member, ISymbol symbol)
    {
        private readonly Queue<string> _options = new(member[IdOf(member).Length..].Split('#').Skip(1));
        private readonly List<string> _parameters = [];
        private readonly List<string> _outs = [];

        public MemberCall? Make()
        {
            var target = symbol.IsStatic || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Name(symbol.ContainingType) : Value(Name(symbol.ContainingType));
            var (text, result) = symbol switch
            {
                IMethodSymbol { MethodKind: MethodKind.Constructor } made => ($"new {target}({Pass(made.Parameters)})", target),
                IMethodSymbol { IsExtensionMethod: true } method => ($"{Argument(method.Parameters[0])}.{method.Name}({Pass(method.Parameters.Skip(1))})", Name(method.ReturnType)),
                IMethodSymbol method => ($"{target}.{method.Name}({Pass(method.Parameters)})", Name(method.ReturnType)),
                IPropertySymbol { IsIndexer: true } indexer => ($"{target}[{Pass(indexer.Parameters)}]", Name(indexer.Type)),
                IPropertySymbol property => ($"{target}.{property.Name}", Name(property.Type)),
                IFieldSymbol field => ($"{target}.{field.Name}", Name(field.Type)),
                _ => ("", ""),
            };
            return text.Length == 0 ? null : new MemberCall(member, result, _parameters, text) { Outs = _outs };
        }

        private string Pass(IEnumerable<IParameterSymbol> parameters) => string.Join(", ", parameters.Where(p => !p.IsOptional || IsOption(p)).Select(Argument));

        private string Argument(IParameterSymbol parameter)
        {
            if (parameter.RefKind == RefKind.Out)
            {
                _outs.Add(Name(parameter.Type));
                return $"out var out{_outs.Count}";
            }

            return IsOption(parameter) ? Option(parameter.Type, _options.Dequeue()) : Value(Passed(parameter.Type));
        }

        private string Value(string type)
        {
            _parameters.Add(type);
            return string.Create(CultureInfo.InvariantCulture, $"{{{_parameters.Count - 1}}}");
        }

        // An option that the id does not name is a parameter like any other.
        private bool IsOption(IParameterSymbol parameter) =>
            _options.Count > 0 && (parameter.Type.TypeKind == TypeKind.Enum || parameter.Type.Name is "IFormatProvider" or "IComparer" or "IEqualityComparer" or "StringComparer");

        private static string Option(ITypeSymbol type, string name) => type switch
        {
            { TypeKind: TypeKind.Enum } => string.Join(" | ", name.Split(',').Select(part => $"{Name(type)}.{part}")),
            { Name: "IFormatProvider" } => name == "null" ? "null" : "CultureInfo.InvariantCulture",
            _ => name == "null" ? "null" : $"StringComparer.{name}",
        };

        // Spans are made of what code can hold.
        private static string Passed(ITypeSymbol type) => type switch
        {
            INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", TypeArguments: [{ SpecialType: SpecialType.System_Char }] } => "string",
            INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", TypeArguments: [var element] } => Name(element) + "[]",
            { SpecialType: SpecialType.System_Object } => "int",
            _ => Name(type),
        };

        private static string Name(ITypeSymbol? type) => type?.ToDisplayString(Format) ?? "";
    }
}
