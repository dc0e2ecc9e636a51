using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A <c>[Mutation]</c>.</summary>
internal sealed record MutationSpec
{
    public required MethodName Method { get; init; }

    /// <summary>What <see cref="ContextIndex"/> is when there is none.</summary>
    public const int NoContext = -1;

    /// <summary>The row that it is a method of; null when it is static.</summary>
    public RowMethodSpec? Row { get; init; }

    /// <summary>Position of the <c>MutationContext</c> among the C# parameters; the others are <see cref="Parameters"/> in order, behind the key of the row.</summary>
    public required int ContextIndex { get; init; }

    /// <summary><c>TUser</c> of the context with <c>global::</c>; null for the plain context.</summary>
    public string? User { get; init; }

    /// <summary>Inputs of the client; an <c>AuctionCreate</c> is an object type of that name.</summary>
    public EquatableArray<ParameterSpec> Parameters { get; init; }

    public required ReturnForm Return { get; init; }

    /// <summary>Null when nothing is returned.</summary>
    public TypeSpec? Result { get; init; }

    public required AccessSpec Access { get; init; }

    /// <summary>Types of <c>ctx.Reject(new X(...))</c>, ordinal order of codes.</summary>
    public EquatableArray<RejectionSpec> Rejections { get; init; }

    /// <summary>What browsers run; null when it stays on the server.</summary>
    public MutationBody? Run { get; init; }

    /// <inheritdoc cref="LivePayloadSpec.Asked"/>
    public EquatableArray<string> Asked { get; init; }

    /// <summary>Whole names that it had on the wire before.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Full names of the classes that its <c>[In]</c> names, sorted; empty when it says nothing.</summary>
    public EquatableArray<string> Surfaces { get; init; }

    /// <summary>Enums that parameters and result mention.</summary>
    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Wrappers that parameters and result mention.</summary>
    public EquatableArray<WrapperSpec> Wrappers { get; init; }

    /// <summary>Wire types of other assemblies that are mentioned here, and those that they are made of.</summary>
    public EquatableArray<PayloadSpec> Foreign { get; init; }

    /// <summary>Closed forms of generic wire types that are mentioned here.</summary>
    public EquatableArray<PayloadSpec> Closed { get; init; }
}

/// <param name="Code"><c>bidding.bid_too_low</c></param>
/// <param name="Type">The <c>[WireType]</c>.</param>
internal sealed record RejectionSpec(string Code, TypeName Type);

/// <summary>How a mutation method returns.</summary>
internal enum ReturnForm
{
    Void,
    Value,
    Task,
    TaskOfValue,
    ValueTask,
    ValueTaskOfValue,
}

/// <summary>The row that a mutation is a method of: clients say by its key which one they mean.</summary>
internal sealed record RowMethodSpec(ModelSpec Model)
{
    /// <summary>What clients send in front of the parameters of the method, in key order.</summary>
    public IEnumerable<ParameterSpec> KeyParameters() => Model.Key.Select(k => Model.Members[k]).Select(static m => new ParameterSpec(char.ToLowerInvariant(m.Name[0]) + m.Name.Substring(1), m.WireName, m.Type, default));
}
