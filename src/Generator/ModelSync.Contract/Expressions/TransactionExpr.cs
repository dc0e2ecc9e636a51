namespace ModelSync.Contract;

/// <summary>What a mutation does with the transaction that it runs in: over stored rows in C#, over local ones in the browser.</summary>
/// <param name="Name">Of a model: its contract name; of a rejection: its code. Null for ids and draws.</param>
/// <param name="Arguments">The parts of the key in key order, the row, the rejection, or the bounds.</param>
internal sealed record TransactionExpr(TypeRef Type, TransactionOperation Operation, string? Name, EquatableArray<Expr> Arguments) : Expr(Type);

internal enum TransactionOperation
{
    /// <summary>The row with the key, or null.</summary>
    Find,

    /// <summary>The same without read policies: that a row is hidden from the caller says nothing here.</summary>
    FindAsSystem,

    Add,

    Remove,

    /// <summary>The next id of the run.</summary>
    NewId,

    /// <summary>Ends the mutation as rejected.</summary>
    Reject,

    /// <summary>A draw of the run between two bounds, of which the upper one is excluded.</summary>
    NextInt,

    /// <summary>A draw of the run from 0 to below 1.</summary>
    NextDouble,
}

/// <summary>The body of a mutation as browsers run it.</summary>
/// <param name="Parameters">The locals that hold the arguments, in the order of the parameters.</param>
internal sealed record MutationBody(EquatableArray<LocalName> Parameters, Expr Body);
