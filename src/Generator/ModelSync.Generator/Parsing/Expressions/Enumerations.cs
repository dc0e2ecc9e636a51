using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What goes through a collection while the collection changes: .NET throws then, or shows the change.</summary>
internal static class Enumerations
{
    /// <summary>Where a body, or a function that it may call, changes a collection that is gone through meanwhile; null where none does.</summary>
    public static IOperation? ChangeOf(IOperation collection, IOperation body)
    {
        var sources = new HeldCollections();
        sources.Add(collection);
        return sources.Runs(body).FirstOrDefault(o => ChangedBy(o) is { } changed && sources.Holds(changed));
    }

    /// <summary>Where a function that is given to a method of a collection changes it; null where none does.</summary>
    public static IOperation? ChangeOf(IInvocationOperation call)
    {
        var given = call.Arguments.Select(static a => a.Value).Prepend(call.Instance).OfType<IOperation>().ToList();
        return given.Where(static g => Function(g) is not null).Select(function => given.Where(g => g != function && g.Type?.TypeKind != TypeKind.Delegate).Select(g => ChangeOf(g, Function(function)!)).FirstOrDefault(static change => change is not null)).FirstOrDefault(static change => change is not null);
    }

    private static IOperation? Function(IOperation argument) => argument is IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } ? function.Body : null;

    // The collection that an operation changes.
    private static IOperation? ChangedBy(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance } call when MemberCalls.Row(call) is { Mutates: true } => instance,
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } } => instance,
        IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } } => instance,
        _ => null,
    };

    /// <summary><c>Keys</c> and <c>Values</c> of a dictionary, which go on showing what is in it.</summary>
    public static bool IsView(IOperation? value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value is IPropertyReferenceOperation reference && MemberCalls.Row(reference) is { Name: "dictionary.keys" or "dictionary.values" };
    }

    public static Expr? Refuse(ExpressionLowerer lowerer, IOperation view) => lowerer.Unsupported(view, "A view of a dictionary in a variable", "copy it, by ToList()");
}
