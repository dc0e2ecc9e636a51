using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Names of parameters and variables of translated code.</summary>
internal static class LocalNames
{
    /// <summary>Ends in <c>_</c> where the word is taken.</summary>
    public static string Of(string name, TypeScriptFile file) => file.Local(name);

    /// <summary>All names that bodies give to locals: imports keep away from them.</summary>
    public static IEnumerable<string> In(IEnumerable<FunctionType> functions) =>
        functions.SelectMany(static f => f.Parameters.Select(static p => p.Name).Concat(In(f.Body)));

    /// <inheritdoc cref="In(IEnumerable{FunctionType})"/>
    public static IEnumerable<string> In(IEnumerable<ObjectType> types) => types.SelectMany(static t => t.Rules).SelectMany(static r => In(r.Body));

    /// <inheritdoc cref="In(IEnumerable{FunctionType})"/>
    public static IEnumerable<string> In(IEnumerable<ConstantType> constants) => constants.SelectMany(static c => In(c.Value));

    /// <inheritdoc cref="In(IEnumerable{FunctionType})"/>
    public static IEnumerable<string> In(IEnumerable<MutationType> mutations) =>
        mutations.Select(static m => m.Run).OfType<MutationBody>().SelectMany(static r => r.Parameters.Select(static p => p.Name).Concat(In(r.Body)).Concat(["transaction", "args"]));

    public static IEnumerable<string> In(Expr body) => ExprTree.All(body).SelectMany(static e => e switch
    {
        LocalExpr l => [l.Name],
        LambdaExpr l => l.Parameters.Select(static p => p.Name),
        BlockExpr b => ExprTree.Statements(b.Statements).SelectMany(Names),
        _ => (IEnumerable<string>)[],
    });

    private static IEnumerable<string> Names(Stmt statement) => statement switch
    {
        DeclareStmt s => [s.Local.Name],
        EachStmt s => [s.Local.Name],
        LoopStmt s => s.Before.Select(static d => d.Local.Name),
        FunctionStmt s => s.Parameters.Select(static p => p.Name).Append(s.Name),
        _ => [],
    };
}
