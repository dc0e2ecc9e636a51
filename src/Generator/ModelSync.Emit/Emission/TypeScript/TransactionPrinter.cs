using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What a mutation does with its transaction, which is the local <c>transaction</c>.</summary>
internal sealed class TransactionPrinter(TypeScriptFile file, PackagePlan plan, Func<Expr, string> print)
{
    public string Print(TransactionExpr e) => e.Operation switch
    {
        TransactionOperation.Find => Find("find", e),
        TransactionOperation.FindAsSystem => Find("findAsSystem", e),
        TransactionOperation.Add => $"transaction.add({Model(e)}, {print(e.Arguments[0])})",
        TransactionOperation.Remove => $"transaction.remove({Model(e)}, {print(e.Arguments[0])})",
        TransactionOperation.NewId => $"{file.Import("newId", Codegen.MutationsV1)}(transaction)",
        TransactionOperation.NextInt => $"{file.Import("nextInt", Codegen.MutationsV1)}(transaction, {print(e.Arguments[0])}, {print(e.Arguments[1])})",
        TransactionOperation.NextDouble => $"{file.Import("nextDouble", Codegen.MutationsV1)}(transaction)",
        TransactionOperation.Reject => $"{file.Import("reject", Codegen.MutationsV1)}({Rejection(e, print)})",
        _ => throw new EmitException("MSYNC5002", $"The contract has the operation {e.Operation}, which has no JavaScript form."),
    };

    /// <summary>Arguments of a rejection: its code and, where it has one, its record.</summary>
    public static string Rejection(TransactionExpr e, Func<Expr, string> print) => string.Join(", ", e.Arguments.Select(print).Prepend(TypeScriptLiterals.Text(e.Name!)));

    private string Find(string method, TransactionExpr e)
    {
        var model = plan.Model(e.Name!);
        var members = plan.Object(model.Row).Members;
        var key = model.Key.Zip(e.Arguments, (position, part) => $"{TypeScriptNames.Key(members[position].WireName)}: {print(part)}");
        return $"transaction.{method}({Model(e)}, {{ {string.Join(", ", key)} }})";
    }

    private string Model(TransactionExpr e) => file.Import(ObjectNames.Model(e.Name!), plan.ModuleOf(plan.Model(e.Name!).Row));
}
