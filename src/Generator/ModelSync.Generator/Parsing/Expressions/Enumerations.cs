using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What goes through a collection while the collection changes: .NET throws then, or shows the change.</summary>
internal static class Enumerations
{
    /// <summary>Where a body changes a collection that its loop goes through; null where it does not.</summary>
    public static IOperation? ChangeOf(IOperation collection, IOperation body)
    {
        var sources = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        AddSources(collection, sources);
        bool Holds(IOperation? operation) => operation is ILocalReferenceOperation local && sources.Contains(local.Local);
        return body.DescendantsAndSelf().FirstOrDefault(o => o is IInvocationOperation call ? Holds(call.Instance) && MemberCalls.Row(call) is { Mutates: true }
            : o is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target } && Holds(target.Instance));
    }

    /// <summary><c>Keys</c> and <c>Values</c> of a dictionary, which go on showing what is in it.</summary>
    public static bool IsView(IOperation? value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value is IPropertyReferenceOperation reference && MemberCalls.Row(reference) is { Name: "dictionary.keys" or "dictionary.values" };
    }

    public static Expr? Refuse(ExpressionLowerer lowerer, IOperation view) => lowerer.Unsupported(view, "A view of a dictionary in a variable", "copy it, by ToList()");

    // The local variables that are read while the loop runs: not those of functions, which begin anew for each element.
    private static void AddSources(IOperation operation, HashSet<ISymbol> sources)
    {
        if (operation is IAnonymousFunctionOperation) return;
        if (operation is ILocalReferenceOperation { Type: not IArrayTypeSymbol } local && sources.Add(local.Local) && LogicTypes.IsDeferred(local.Type))
            foreach (var given in Ownership.Given(local)) if (given is not null) AddSources(given, sources);
        if (operation is IInvocationOperation call && !LogicTypes.IsDeferred(call.Type)) return;
        foreach (var child in operation.ChildOperations) AddSources(child, sources);
    }
}
