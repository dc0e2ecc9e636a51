using System.Reflection;
using Logic.Methods;
using ModelSync.Contract;
using ModelSync.Generated.V1;

namespace Logic.Mutations.Harness;

/// <summary>A mutation in both languages.</summary>
/// <param name="Arguments">The record of its arguments, as the server reads them.</param>
public sealed record MutationMethod(string Name, string Module, string Export, MutationDescriptor Descriptor, Type Arguments, Type Result)
{
    /// <summary>Names and types of its arguments, in order.</summary>
    public IReadOnlyList<(string Name, Type Type)> Parameters { get; init; } = [];

    /// <summary>It finds rows whoever may read them.</summary>
    public bool IsOfSystem { get; init; }

    /// <summary>All that browsers can run.</summary>
    internal static IReadOnlyList<MutationMethod> In(SurfaceContract contract) =>
        [.. contract.Mutations.Where(static m => m.Run is not null).Select(static m => Of(m, LogicSync.Descriptor.Mutations.Single(d => d.Name == m.Name)))];

    /// <summary>Arguments of the mutation as the server has them.</summary>
    public object Make(IReadOnlyList<object?> arguments) => Activator.CreateInstance(Arguments, [.. arguments])!;

    public override string ToString() => Name;

    private static MutationMethod Of(MutationType type, MutationDescriptor descriptor)
    {
        var compiled = descriptor.GetType().BaseType!.GetGenericArguments();
        var constructor = compiled[0].GetConstructors().Single(c => c.GetParameters().Length == type.Parameters.Count && !IsCopy(c));
        return new MutationMethod(type.Name, type.Module, type.Export, descriptor, compiled[0], compiled[1])
        {
            Parameters = [.. type.Parameters.Zip(constructor.GetParameters(), static (wire, own) => (wire.WireName, own.ParameterType))],
            IsOfSystem = ExprTree.All(type.Run!.Body).Any(static e => e is TransactionExpr { Operation: TransactionOperation.FindAsSystem }),
        };
    }

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [{ ParameterType: var type }] && type == constructor.DeclaringType;
}
