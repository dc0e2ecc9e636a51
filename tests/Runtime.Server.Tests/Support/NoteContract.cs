using ModelSync.Contract;
using ModelSync.Contract.Json;

namespace Runtime.Server.Tests.Support;

/// <summary>The contract of <see cref="NoteSurface"/>, as a generator would print it.</summary>
internal static class NoteContract
{
    private static readonly EquatableArray<ParameterType> Text = [new ParameterType("text", "text", new TypeRef(TypeKinds.String), [])];

    /// <param name="mutations">How many there are.</param>
    public static string Of(int mutations) => ContractJson.ToJson(new SurfaceContract
    {
        Surface = "Notes",
        NpmName = "",
        Objects =
        [
            new() { Name = "Note", Role = ObjectRole.Row, Model = "Note", Members = [Member("Id", TypeKinds.Int), Member("Owner", TypeKinds.String), Member("Text", TypeKinds.String)] },
            new() { Name = "NoteTaken", Role = ObjectRole.Payload, Members = [Member("By", TypeKinds.String)] },
        ],
        Models = [new() { Name = "Note", Row = "Note", Key = [0] }],
        Queries = [.. Enumerable.Range(0, 3).Select(static index => new QueryType { Name = $"notes.query{index}", Module = "notes", Export = $"query{index}", Model = "Note", Parameters = Text })],
        Mutations = [.. Enumerable.Range(0, mutations).Select(Mutation)],
    });

    private static MutationType Mutation(int index) => new()
    {
        Name = $"notes.mutation{index}",
        Module = "notes",
        Export = $"mutation{index}",
        Parameters = Text,
        Result = new TypeRef(TypeKinds.String, Nullable: true),
        Rejections = [new RejectionType("notes.note_taken", "NoteTaken")],
    };

    private static MemberType Member(string name, string kind) => new(name, char.ToLowerInvariant(name[0]) + name[1..], new TypeRef(kind), Optional: false, []);
}
