using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>
/// Statements that make an object of the user's: constructor, initializer, then what only <c>UnsafeAccessor</c> can set.
/// The accessors stand in a file-local class at the end of the file.
/// </summary>
internal sealed class ObjectConstruction(string type, ConstructionSpec construction, IEnumerable<MemberSpec> members)
{
    private readonly IReadOnlyList<MemberSpec> _members = [.. members];

    /// <param name="value">Expression for a member, or null to leave its default.</param>
    public string Return(Func<MemberSpec, string?> value) => Return(Make(value));

    /// <summary>The body of a method that returns the object.</summary>
    public string Body(Func<MemberSpec, string?> value)
    {
        var made = Make(value);
        return construction.Accessible && made.Later.Count == 0 ? $"=> new({made.Arguments}){made.Initializer};" : $"\n{{\n    {Return(made).Replace("\n", "\n    ")}\n}}";
    }

    /// <summary>Whether the file needs <see cref="EmitAccessors"/>.</summary>
    public bool NeedsAccessors => !construction.Accessible || _members.Any(NeedsAccessor);

    /// <summary>Once in a file, behind everything.</summary>
    public void EmitAccessors(SourceWriter writer)
    {
        if (NeedsAccessors) writer.Line();
        foreach (var member in _members.Where(static m => m.OpenSetter is not null).Where(NeedsAccessor)) EmitOpen(writer, member, member.OpenSetter!);
        if (construction.Accessible && !_members.Any(m => NeedsAccessor(m) && m.OpenSetter is null)) return;
        using var scope = writer.Braces($"{GeneratedCode}\nfile static class Accessors");
        if (!construction.Accessible)
        {
            writer.Line($"""
                [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Constructor)]
                public static extern {type} New({List(Parameters().Select(m => $"{m.CSharp} {CSharpNames.Local(m.Name)}"))});

                """);
        }
        foreach (var member in _members.Where(m => NeedsAccessor(m) && m.OpenSetter is null))
        {
            writer.Line($"""
                [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "set_{member.Name}")]
                public static extern void Set{member.Name}({member.DeclaringType} target, {member.CSharp} value);

                """);
        }
    }

    /// <summary>A statement that sets a member of an object that was made before.</summary>
    public string Set(MemberSpec member, string target, string value) => NeedsAccessor(member)
        ? member.OpenSetter is { } open ? $"{OpenName(member)}<{List(open.Arguments)}>.Set({target}, {value}!);" : $"Accessors.Set{member.Name}({target}, {value});"
        : $"{CodecEmitter.Member(target, member)} = {value};";

    private static string OpenName(MemberSpec member) => member.Name + "Accessor";

    private static void EmitOpen(SourceWriter writer, MemberSpec member, OpenSetter open)
    {
        using var scope = writer.Braces($"{GeneratedCode}\nfile static class {OpenName(member)}<{List(open.Parameters)}>{string.Concat(open.Constraints.Select(static c => "\n    " + c))}");
        writer.Line($"""
            [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "set_{member.Name}")]
            public static extern void Set({open.Type} target, {open.Value} value);
            """);
    }

    private Parts Make(Func<MemberSpec, string?> value)
    {
        var given = _members.Where(m => !IsByConstructor(m)).Select(m => (Member: m, Value: value(m))).Where(static g => g.Value is not null).ToList();
        var initialized = given.Where(g => IsInitialized(g.Member)).Select(static g => $"{CSharpNames.Identifier(g.Member.Name)} = {g.Value}").Concat(Unset()).ToList();
        var later = given.Where(g => !IsInitialized(g.Member)).Select(g => Set(g.Member, "made", g.Value!)).ToList();
        return new Parts(Arguments(value), initialized.Count == 0 ? "" : Initializer(initialized), later);
    }

    private string Return(Parts made)
    {
        var creation = (construction.Accessible ? $"new {type}(" : "Accessors.New(") + $"{made.Arguments}){made.Initializer}";
        return made.Later.Count == 0 ? $"return {creation};" : $"var made = {creation};\n{Lines(made.Later)}\nreturn made;";
    }

    private string Arguments(Func<MemberSpec, string?> value) =>
        List(construction.Parameters.Select(name => construction.LeftOut.FirstOrDefault(p => p.Name == name) is { } absent ? $"default({absent.CSharp})!" : value(Member(name)) ?? "default!"));

    private bool IsByConstructor(MemberSpec member) =>
        construction.Parameters.Contains(member.Name) && !(construction.SetsAgain && member.Write != WriteAccess.Constructor);

    private IEnumerable<string> Unset() => construction is { Accessible: true, SetsRequiredMembers: false } ? construction.Unset.Select(static name => $"{CSharpNames.Identifier(name)} = default!") : [];

    private MemberSpec Member(string name) => _members.First(m => m.Name == name);

    private IEnumerable<MemberSpec> Parameters() => construction.Parameters.Select(Member);

    private bool IsInitialized(MemberSpec member) => construction.Accessible && member.Write is (WriteAccess.Set or WriteAccess.Init);

    // A version is set again when its row is written.
    private bool NeedsAccessor(MemberSpec member) =>
        (member.IsVersion || !IsByConstructor(member))
        && (member.Write == WriteAccess.Private || (!construction.Accessible && member.Write == WriteAccess.Init));

    /// <param name="Arguments">Of the constructor.</param>
    /// <param name="Initializer">With its braces; empty for none.</param>
    /// <param name="Later">Statements on what was made.</param>
    private readonly record struct Parts(string Arguments, string Initializer, IReadOnlyList<string> Later);
}
