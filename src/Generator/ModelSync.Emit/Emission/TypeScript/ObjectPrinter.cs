using System.Globalization;
using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Objects, lists and tuples: members of them, and new ones.</summary>
internal sealed class ObjectPrinter(PackagePlan plan, Func<Expr, JavaScriptLevel, string> print)
{
    public (string Text, JavaScriptLevel Level) Print(Expr expression)
    {
        var text = expression switch
        {
            FieldExpr e => print(e.Target, JavaScriptLevel.Primary) + TypeScriptNames.Access(WireName(e.Target.Type, e.Member)),
            ItemExpr e => $"{print(e.Target, JavaScriptLevel.Primary)}[{e.Index.ToString(CultureInfo.InvariantCulture)}]",
            NewExpr e when plan.Object(e.Type.Name).Members.Count == 0 => "{}",
            NewExpr e => $"{{ {Members(e.Type, e.Members.Concat(Missing(e)))} }}",
            // A new object of a case of a union.
            WithExpr { Target: NewExpr made } e when plan.Object(e.Type.Name).Union is not null => $"{{ {string.Join(", ", [Members(e.Type, e.Members), .. made.Members.Concat(Missing(made)).Select(m => Members(made.Type, [m]))])} }}",
            WithExpr e => $"{{ ...{Argument(e.Target)}{(e.Members.Count == 0 ? "" : ", ")}{Members(e.Type, e.Members)} }}",
            ListExpr e => $"[{string.Join(", ", e.Elements.Select(Argument))}]",
            SpreadExpr e => "..." + Argument(e.Operand),
            TupleExpr e => $"[{string.Join(", ", e.Elements.Select(Argument))}]",
            _ => throw new EmitException("MSYNC5002", $"The contract has a {expression.GetType().Name}, which has no JavaScript form."),
        };
        return (text, JavaScriptLevel.Primary);
    }

    // What nobody gives a value has the default of its type.
    private IEnumerable<MemberValue> Missing(NewExpr e) => plan.Object(e.Type.Name).Members.Where(m => e.Members.All(given => given.Member != m.Name))
        .Select(m => new MemberValue(m.Name, new CallExpr(m.Type, "default", default)));

    private string Members(TypeRef type, IEnumerable<MemberValue> members) =>
        string.Join(", ", members.Select(m => $"{TypeScriptNames.Key(WireName(type, m.Member))}: {Argument(m.Value)}"));

    private string WireName(TypeRef type, string member) => plan.Object(type.Name) is var owner && owner.Union?.Discriminator == member ? member
        : owner.Members.FirstOrDefault(m => m.Name == member)?.WireName ?? throw new EmitException("MSYNC5002", $"Code of the browser reads '{type.Name}.{member}', which clients do not have: if the lock file keeps it back, accept it (dotnet build -t:ModelSyncLock), or do not read it there yet.");

    private string Argument(Expr expression) => print(expression, JavaScriptLevel.Assignment);
}
