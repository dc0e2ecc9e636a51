using ModelSync.Contract;
using ModelSync.Generator.Emission.Expressions;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Asks an <c>IValidatableObject</c>: as with DataAnnotations, when nothing else was found.</summary>
internal static class ObjectRules
{
    /// <summary>The statement in front of all checks.</summary>
    public const string Begin = "var earlier = sink.Count;";

    /// <summary>The statement behind all checks.</summary>
    /// <param name="target">The local with the object, or with the input that makes it.</param>
    /// <param name="row">The row that the input makes, as C#; null for the object itself.</param>
    public static string Ask(string target, IEnumerable<MemberSpec> members, string? row = null) => $$"""
        if (sink.Count == earlier) V1::ValidatableObject.Validate({{target}}, {{(row is null ? "" : $"static {target} => {row}, ")}}ref sink, static member => member switch
        {
            {{Lines(members.Select(static m => $"{CSharpLiterals.Text(m.Name)} => {CSharpLiterals.Text(RuleReports.Pointer(m))},"))}}
            _ => "",
        });
        """;

    /// <summary>What a creation is asked: the method runs on the row that it makes, when it has all that the method reads.</summary>
    public static Expr? OfCreate(LiveModelSpec live) => Of(live, live.Model.CreateMembers());

    /// <summary>What a row with a patch is asked in the browser.</summary>
    public static Expr? OfPatch(LiveModelSpec live) => Of(live, live.Model.DtoMembers());

    private static Expr? Of(LiveModelSpec live, IEnumerable<MemberSpec> members)
    {
        var known = new HashSet<string>(members.Select(static m => m.Name), StringComparer.Ordinal);
        return live.ObjectRule is { } rule && ExprWalk.Members(rule).All(known.Contains) ? rule : null;
    }
}
