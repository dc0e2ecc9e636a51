using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>The context of a mutation and its tables: operations on the transaction.</summary>
internal static class Transactions
{
    /// <summary>Calls of context and tables, and of tasks around them; unknown are those of anything else.</summary>
    public static (bool IsKnown, Expr? Lowered) Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.Is(KnownNames.MutationContext)) return (true, OfContext(lowerer, call));
        if (method.ContainingType.Is(KnownNames.StoredTable)) return (true, OfTable(lowerer, call));
        if (IsRandom(call.Instance)) return (true, Draws.Lower(lowerer, call));
        return Tasks.Lower(lowerer, call);
    }

    /// <summary>Whether the operation is the context, as somebody or as the system.</summary>
    public static bool IsContext(IOperation? operation) => operation?.Type is { } type && type.Is(KnownNames.MutationContext);

    /// <summary>Whether the operation is the whole user.</summary>
    public static bool IsUser(IOperation? operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "User" } reference => IsContext(reference.Instance),
        ILocalReferenceOperation local => ServerBranches.InitialOf(local) is { } initial && IsUser(initial),
        _ => false,
    };

    /// <summary>Whether the operation is the chance of the run.</summary>
    public static bool IsRandom(IOperation? operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Random" } reference => IsContext(reference.Instance),
        IConversionOperation { IsImplicit: true } inner => IsRandom(inner.Operand),
        ILocalReferenceOperation local => ServerBranches.InitialOf(local) is { } initial && IsRandom(initial),
        _ => false,
    };

    /// <summary>Variables that stand for a context, a table, the user, the chance or a question about the server: nothing is left of them.</summary>
    public static bool IsOnlyName(IVariableDeclaratorOperation variable)
    {
        if (variable.GetVariableInitializer()?.Value is not { } initial || Assignments.IsAssigned(variable)) return false;
        return IsContext(initial) || initial.Type.Is(KnownNames.StoredTable) || IsUser(initial) || IsRandom(initial) || ServerBranches.Value(initial) is not null;
    }

    /// <summary>The exception that <c>ctx.Reject</c> makes, as what is thrown. Null when something was reported.</summary>
    public static Expr? Reject(ExpressionLowerer lowerer, IInvocationOperation call, TypeRef type)
    {
        var record = call.Arguments[0].Value;
        while (record is IConversionOperation { IsImplicit: true } conversion) record = conversion.Operand;
        if (record.Type is not INamedTypeSymbol { Arity: 0 } named || lowerer.Lower(record) is not { } value) return record.Type is INamedTypeSymbol { Arity: 0 } ? null : lowerer.Unsupported(record, "This rejection", "reject with a new record that has [WireType]");
        return new TransactionExpr(type, TransactionOperation.Reject, $"{lowerer.Scope.Module}.{WireNames.Snake(named.Name)}", [value]);
    }

    public static bool IsReject(IInvocationOperation call) => call.TargetMethod is { Name: "Reject" } method && method.ContainingType.Is(KnownNames.MutationContext);

    private static Expr? OfContext(ExpressionLowerer lowerer, IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "NewId" => new TransactionExpr(new TypeRef(TypeKinds.Guid), TransactionOperation.NewId, null, default),
        "Reject" => lowerer.Unsupported(call, "A rejection that is not thrown at once", "write throw ctx.Reject(...)"),
        "AfterCommit" => lowerer.Unsupported(call, "AfterCommit in this place", "call it as a statement of its own"),
        var name => lowerer.Unsupported(call, $"ctx.{name} by itself", "call a method of what it gives"),
    };

    private static Expr? OfTable(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType.TypeArguments is not [INamedTypeSymbol row] || lowerer.Bodies.Members.ModelOf(row) is not { } model) return lowerer.Unsupported(call, "A table of this type", "use the tables of models");
        if (call.TargetMethod.Name == "FindAsync") return Find(lowerer, call, model);
        if (call.Arguments is not [{ Value: var argument }] || lowerer.Lower(argument) is not { } value) return null;
        var operation = call.TargetMethod.Name == "Add" ? TransactionOperation.Add : TransactionOperation.Remove;
        return new TransactionExpr(new TypeRef(LogicKinds.Void), operation, model.Type.Name, [value]);
    }

    private static Expr? Find(ExpressionLowerer lowerer, IInvocationOperation call, ModelSpec model)
    {
        var row = new TypeRef(TypeKinds.Object, Nullable: true, Name: model.Type.Name);
        if (!LookupChecker.IsKey(call.TargetMethod.TypeArguments[0], model)) return new ThrowExpr(row, "ArgumentException", null);
        if (IsSystem(call.Instance) is not { } isSystem) return lowerer.Unsupported(call, "A table that is not named", "write ctx.Table<Row>(), or keep it in a variable");
        if (Key(lowerer, call.Arguments[0].Value, model) is not var (prepare, parts)) return null;
        var found = new TransactionExpr(row, isSystem ? TransactionOperation.FindAsSystem : TransactionOperation.Find, model.Type.Name, parts);
        return prepare is null ? found : new SequenceExpr(row, [prepare, found]);
    }

    private static (Expr? Prepare, EquatableArray<Expr> Parts)? Key(ExpressionLowerer lowerer, IOperation key, ModelSpec model)
    {
        while (key is IConversionOperation { IsImplicit: true } conversion) key = conversion.Operand;
        if (lowerer.Lower(key) is not { } value) return null;
        if (model.Key.Count == 1) return (null, [value]);
        if (value is TupleExpr tuple) return (null, tuple.Elements);
        var (prepare, subject) = Patterned.Stable(lowerer, value);
        return (prepare, value.Type.Elements.Select((e, i) => (Expr)new ItemExpr(e.Type, subject, i)).ToEquatableArray());
    }

    // Null where it cannot be seen.
    private static bool? IsSystem(IOperation? operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "AsSystem" } => true,
        IInvocationOperation { TargetMethod.Name: "Table" } call => IsSystem(call.Instance),
        IParameterReferenceOperation => false,
        IParenthesizedOperation inner => IsSystem(inner.Operand),
        IConversionOperation inner => IsSystem(inner.Operand),
        ILocalReferenceOperation local => IsSystem(ServerBranches.InitialOf(local)),
        _ => null,
    };
}
