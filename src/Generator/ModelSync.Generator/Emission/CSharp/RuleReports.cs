using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Code that makes what a rule says where it does not hold.</summary>
internal static class RuleReports
{
    /// <summary>Beside <see cref="PathOf"/>.</summary>
    public static string Make(RuleHead head)
    {
        var paths = head.Paths.Count == 0 ? "" : ", " + CSharpFile.List(head.Paths.Select(static p => CSharpLiterals.Text(p)));
        return $"new({CSharpLiterals.Text(head.Code)}, {CSharpLiterals.Text(head.Message)}{paths}) {{ PathOf = PathOf }}";
    }

    /// <summary>The method that finds the JSON pointer of a member that a violation names.</summary>
    public static string PathOf(IReadOnlyList<MemberSpec> members) => $$"""
        private static string PathOf(string member) => member switch
        {
            {{CSharpFile.Lines(members.Select(static m => $"{CSharpLiterals.Text(m.Name)} => {CSharpLiterals.Text(Pointer(m))},")).Replace("\n", "\n    ")}}
            _ => "",
        };
        """;

    public static string Pointer(MemberSpec member) => "/" + member.WireName.Replace("~", "~0").Replace("/", "~1");
}
