using ModelSync.Generated.V1;

namespace Runtime.Server.Tests.Support;

internal sealed record TextArguments(string Text) : IArguments<TextArguments>
{
    public static TextArguments? Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(32);
        ArgumentList.Next(ref reader, ref scope);
        var text = reader.ReadString();
        ArgumentList.End(ref reader, ref scope);
        return reader.Error == WireErrorCode.None ? new TextArguments(text) : null;
    }
}

/// <summary>A query over notes whose text argument must be short; with a claim it is bound to the caller's name.</summary>
internal sealed class NoteQuery(bool bindsUser) : CompiledQuery<Note, TextArguments>
{
    public override bool Match(Note row, TextArguments arguments) => row.Owner == arguments.Text;

    public override int Compare(Note left, Note right) => NoteModel.Instance.CompareKeys(left, right);

    protected override void BindSql(TextArguments arguments, RowSink sink) => sink.String(0, arguments.Text);

    protected override void Validate(TextArguments arguments, ref ViolationSink sink)
    {
        if (arguments.Text.Length > 10) sink.Add("/text", "validation.length");
    }

    protected override bool TryBindUser(ref TextArguments arguments, object? user)
    {
        if (!bindsUser) return true;
        if (user is not NoteUser caller) return false;
        arguments = arguments with { Text = $"{arguments.Text}@{caller.Name}" };
        return true;
    }
}

/// <summary>A mutation whose body is given by the test.</summary>
internal sealed class NoteMutation(Func<MutationContext<NoteUser>, string, Task<string?>> body)
    : CompiledMutation<TextArguments, string?, ReferenceCodec<string, StringCodec>>
{
    protected override void Validate(TextArguments arguments, RuleContext context, ref ViolationSink sink)
    {
        if (arguments.Text.Length > 10) sink.Add("/text", "validation.length");
    }

    protected override async ValueTask<string?> RunAsync(MutationContext context, TextArguments arguments) =>
        await body((MutationContext<NoteUser>)context, arguments.Text);
}

/// <summary>A rejection that every mutation of the surface declares.</summary>
public sealed record NoteTaken(string By);

internal readonly struct NoteTakenCodec : IWireCodec<NoteTaken>
{
    public static int Cost => 24;

    public static void Write<TWriter>(ref TWriter writer, NoteTaken value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginObject(1);
        writer.Member(0, "\"by\":"u8);
        writer.WriteString(value.By);
        writer.EndObject();
    }

    public static NoteTaken Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var table = new MemberTable("by");
        var scope = reader.BeginObject(table, 16);
        var by = "";
        while (reader.NextMember(table, ref scope) >= 0) by = reader.ReadString();
        return new NoteTaken(by);
    }
}

internal static class NoteSurface
{
    public static AccessRule Everyone { get; } = new(AllowAnonymous: true);

    public static AccessRule SignedIn { get; } = new(AllowAnonymous: false);

    public static AccessRule Admins { get; } = new(AllowAnonymous: false, Roles: "admin, boss");

    /// <summary>Queries: 0 for everyone, 1 bound to the caller, 2 for admins. Mutations: those given, by position.</summary>
    public static SurfaceDescriptor With(params (AccessRule Access, Func<MutationContext<NoteUser>, string, Task<string?>> Body)[] mutations) => new()
    {
        Name = "Notes",
        WireHash = Enumerable.Range(0, 32).Select(index => (byte)index).ToArray(),
        Models = [NoteModel.Instance],
        Queries = [Query(0, Everyone, bindsUser: false), Query(1, SignedIn, bindsUser: true), Query(2, Admins, bindsUser: false)],
        Mutations = [.. mutations.Select((mutation, index) => Mutation(index, mutation.Access, mutation.Body))],
        User = new NoteUserDescriptor(),
        History = new SurfaceHistory { Contract = () => NoteContract.Of(mutations.Length), Evolution = [] },
    };

    /// <summary>What the surface has on the wire.</summary>
    public static IReadOnlyList<string> Lines(int mutations) => Sorted(
    [
        .. Enumerable.Range(0, mutations).Select(static index => $"mutation notes.mutation{index}(text: string): string?"),
        .. Enumerable.Range(0, mutations).Select(static index => $"mutation notes.mutation{index} rejects notes.note_taken: NoteTaken"),
        .. Enumerable.Range(0, 3).Select(static index => $"query notes.query{index}(text: string): Note[]"),
        "type Note key id", "type Note.id: int", "type Note.owner: string", "type Note.text: string", "type NoteTaken", "type NoteTaken.by: string",
    ]);

    /// <summary>As contracts have their lines.</summary>
    public static string[] Sorted(params string[] lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static NoteQuery Query(int index, AccessRule access, bool bindsUser) =>
        new(bindsUser)
        {
            Name = $"notes.query{index}",
            Index = index,
            Model = NoteModel.Instance,
            Access = access,
            SqlWhere = "\"Owner\" = {0}",
            SqlParameters = [StorageKind.Text],
        };

    private static NoteMutation Mutation(int index, AccessRule access, Func<MutationContext<NoteUser>, string, Task<string?>> body) => new(body)
    {
        Name = $"notes.mutation{index}",
        Index = index,
        Access = access,
        Rejections = [new RejectionDescriptor<NoteTaken, NoteTakenCodec> { Code = "notes.note_taken" }],
    };
}
