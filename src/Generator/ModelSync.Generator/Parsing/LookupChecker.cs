using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Calls of <c>Table&lt;T&gt;.FindAsync</c> whose argument is no key of T. The analyzer asks; the generator does not, because binding every
/// call of every mutation on each edit costs more than this is worth, and the call throws when it runs.
/// </summary>
internal static class LookupChecker
{
    public static void Check(IInvocationOperation call, Action<Diagnostic> report)
    {
        var method = call.TargetMethod;
        if (method is not { Name: "FindAsync", TypeArguments: [var given] } || !method.ContainingType.Is(KnownNames.StoredTable)) return;
        if (method.ContainingType.TypeArguments[0] is not INamedTypeSymbol row || !row.Has(KnownNames.SyncModel)) return;
        var model = ModelParser.Parse(row, new Findings());
        if (given is ITypeParameterSymbol or IErrorTypeSymbol || model.Key.Count == 0 || IsKey(given, model)) return;
        report(Diagnostic.Create(UsageDiagnostics.KeyOfWrongType, call.Syntax.GetLocation(), row.Name, Describe(model), given.ToDisplayString()));
    }

    /// <summary>Whether a value of the type is a key of the model, as the server asks for it.</summary>
    public static bool IsKey(ITypeSymbol given, ModelSpec model)
    {
        var types = new TypeReader();
        var parts = given is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Select(static e => e.Type).ToList() : [given];
        return parts.Count == model.Key.Count
            && parts.Zip(model.Key, (part, position) => types.Read(part)?.CSharpNotNull == model.Members[position].Type.CSharpNotNull).All(static same => same);
    }

    private static string Describe(ModelSpec model)
    {
        var parts = model.Key.Select(position => $"{Short(model.Members[position].Type.CSharp)} {model.Members[position].Name}").ToList();
        return parts.Count == 1 ? Short(model.Members[model.Key[0]].Type.CSharp) : $"({string.Join(", ", parts)})";
    }

    private static string Short(string type) => type.Substring(type.LastIndexOfAny(['.', ':']) + 1);
}
