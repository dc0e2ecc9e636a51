using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The codec of an object type: one generic method each way, for both encodings.</summary>
internal static class CodecEmitter
{
    private const string WriterConstraint = "where TWriter : struct, V1::IWireWriter, allows ref struct";
    private const int MembersOfAWord = 64;
    private const string ReaderConstraint = "where TReader : struct, V1::IWireReader, allows ref struct";

    /// <summary>An object of which every member travels.</summary>
    /// <param name="construct">Statements that return the object from the locals of the members.</param>
    /// <param name="straight">Reads the positional form without asking for each member: a fifth faster, for twice the code of reading.</param>
    public static void EmitDense(SourceWriter writer, string name, string type, string accessibility, IReadOnlyList<MemberSpec> members, string construct, bool straight = false)
    {
        using var body = Begin(writer, name, type, accessibility, members);
        writer.Line($$"""
            public static void Write<TWriter>(ref TWriter writer, {{type}} value)
                {{WriterConstraint}}
            {
                writer.BeginObject({{members.Count}});
                {{members.Select(static (m, i) => $"writer.Member({Number(i)}, {CSharpLiterals.Utf8Name(m.WireName)}); {Codecs.Write(m.Type, Member("value", m))}")}}
                writer.EndObject();
            }

            """);
        Read(writer, type, "BeginObject", members, construct, straight);
    }

    /// <summary>A patch, or an object with optional members: of those only the present ones travel.</summary>
    public static void EmitSparse(SourceWriter writer, string name, string type, string accessibility, IReadOnlyList<MemberSpec> members, string construct)
    {
        using var body = Begin(writer, name, type, accessibility, members);
        writer.Line($$"""
            public static void Write<TWriter>(ref TWriter writer, {{type}} value)
                {{WriterConstraint}}
            {
                writer.BeginSparseObject({{Count(members)}});
                {{members.Select(WriteSparse)}}
                writer.EndObject();
            }

            """);
        Read(writer, type, "BeginSparseObject", members, construct);
    }

    /// <summary>An object that has the members of another one: it travels as that one. Most inputs that create a row are like the row, and whatever code says twice is compiled twice.</summary>
    /// <param name="like">The other type.</param>
    public static void EmitLike(SourceWriter writer, string name, string type, string accessibility, IReadOnlyList<MemberSpec> members, string like)
    {
        string Copy(string from) => "new()" + Initializer(members.Select(m => $"{CSharpNames.Identifier(m.Name)} = {Member(from, m)}"));
        using var body = writer.Braces(Head(name, type, accessibility));
        writer.Line($$"""
            public static int Cost => {{like}}Codec.Cost;

            public static void Write<TWriter>(ref TWriter writer, {{type}} value)
                {{WriterConstraint}} => {{like}}Codec.Write(ref writer, {{Copy("value")}});

            public static {{type}} Read<TReader>(ref TReader reader)
                {{ReaderConstraint}}
            {
                var like = {{like}}Codec.Read(ref reader);
                return {{Copy("like")}};
            }
            """);
    }

    /// <summary>The local that holds a member's value while an object is read; no member name can collide with another local.</summary>
    public static string Slot(MemberSpec member) => "m_" + member.Name;

    public static string Member(string target, MemberSpec member) => $"{target}.{CSharpNames.Identifier(member.Name)}";

    /// <summary>Bytes of the allocation budget: the object itself and its members.</summary>
    public static int Cost(IReadOnlyList<MemberSpec> members) => 16 + (members.Count * 16);

    private static SourceWriter.Scope Begin(SourceWriter writer, string name, string type, string accessibility, IReadOnlyList<MemberSpec> members)
    {
        var scope = writer.Braces(Head(name, type, accessibility));
        writer.Line($$"""
            private static readonly V1::MemberTable Members = {{Table(members)}};

            public static int Cost => {{Cost(members)}};

            """);
        return scope;
    }

    private static string Head(string name, string type, string accessibility) =>
        $"/// <summary>Writes and reads <see cref=\"{Cref(type)}\"/>.</summary>\n{GeneratedCode}\n{accessibility} readonly struct {name} : V1::IWireCodec<{type}>";

    // Where some members may be absent, the others may not.
    private static string Table(IReadOnlyList<MemberSpec> members)
    {
        var names = List(members.Select(static m => CSharpLiterals.Text(m.WireName)));
        if (!members.Any(static m => m.IsOptional) || members.All(static m => m.IsOptional)) return $"new({names})";
        var required = Enumerable.Range(0, members.Count).Where(i => !members[i].IsOptional).ToList();
        if (members.Count > MembersOfAWord) return $"V1::MemberTable.Sparse([{List(required.Select(Number))}], {names})";
        var bits = required.Aggregate(0UL, static (all, i) => all | (1UL << i));
        return $"new({names}) {{ Required = 0x{bits.ToString("x", System.Globalization.CultureInfo.InvariantCulture)} }}";
    }

    private static string Count(IReadOnlyList<MemberSpec> members)
    {
        var present = members.Where(static m => m.IsOptional).Select(static m => $"{Member("value", m)}.HasValue").ToList();
        var required = members.Count - present.Count;
        return (required == 0 ? "" : Number(required) + " + ") + $"V1::Sparse.Count({List(present)})";
    }

    private static string WriteSparse(MemberSpec member, int index) => !member.IsOptional
        ? $"writer.SparseMember({Number(index)}, {CSharpLiterals.Utf8Name(member.WireName)});\n{Codecs.Write(member.Type, Member("value", member))}"
        : $"V1::Sparse.Write<TWriter, {member.Type.CSharp}, {Codecs.Of(member.Type)}>(ref writer, Members, {Number(index)}, {Member("value", member)});";

    private static void Read(SourceWriter writer, string type, string begin, IReadOnlyList<MemberSpec> members, string construct, bool straight = false) =>
        writer.Line($$"""
            public static {{type}} Read<TReader>(ref TReader reader)
                {{ReaderConstraint}}
            {
                {{Fill(members.Select(Declare), " ", "\n")}}
                {{(straight && members.Count > 0 ? Full(members) : Loop(members, begin))}}
                {{construct}}
            }
            """);

    private static string Declare(MemberSpec member) => member.IsOptional
        ? $"{Optional(member.Type)} {Slot(member)} = default;"
        : $"{member.CSharp} {Slot(member)} = {(member.Type.IsValueType || member.Type.Ref.Nullable ? "default" : "default!")};";

    // The positional form is read straight through; names and patches are asked for one by one.
    private static string Full(IReadOnlyList<MemberSpec> members) =>
        "if (reader.TryBeginFull(Members, Cost))\n{\n"
        + Lines(members.Select(m => $"    {Slot(m)} = {Codecs.Read(m.Type)};"))
        + "\n    reader.EndFull();\n}\nelse\n{\n    "
        + Loop(members, "BeginObject").Replace("\n", "\n    ")
        + "\n}";

    private static string Loop(IReadOnlyList<MemberSpec> members, string begin)
    {
        var scope = $"var scope = reader.{begin}(Members, Cost);\n";
        if (members.Count == 0) return scope + "reader.NextMember(Members, ref scope);";
        return scope + "for (int member; (member = reader.NextMember(Members, ref scope)) >= 0;) switch (member)\n{\n"
            + Lines(members.Select((m, i) => $"    case {Number(i)}: {Slot(m)} = {(m.IsOptional ? $"new({Codecs.Read(m.Type)})" : Codecs.Read(m.Type))}; break;"))
            + "\n}";
    }
}
