using ModelSync.Contract.Json;

namespace ModelSync.Contract;

/// <summary>A row of the type table. Forms of collections, objects and enums are completed by what they consist of.</summary>
internal sealed record TypeRow
{
    /// <summary>One of <see cref="TypeKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>C# type.</summary>
    public required string CSharp { get; init; }

    /// <summary>What precedes <c>Codec</c>, follows <c>Read</c> and <c>Write</c>, and names the methods of rows in storage.</summary>
    public required string Method { get; init; }

    /// <summary>Form in JSON, in words.</summary>
    public required string Json { get; init; }

    /// <summary>Form in MessagePack, in words.</summary>
    public required string MessagePack { get; init; }

    /// <summary>Form in JSON, as a JSON Schema (2020-12): it takes every value of the row, and of texts and numbers more than readers do.</summary>
    public required string Schema { get; init; }

    /// <summary>Name of the runtime's storage kind.</summary>
    public required string Storage { get; init; }

    /// <summary>Column type in generated SQLite tables.</summary>
    public required string Sqlite { get; init; }

    /// <summary>Column type in generated PostgreSQL tables.</summary>
    public required string Postgres { get; init; }

    /// <summary>TypeScript type of values that are received.</summary>
    public required string TsOutput { get; init; }

    /// <summary>TypeScript type of values that are sent.</summary>
    public required string TsInput { get; init; }

    /// <summary>When two values are equal, in words; <c>decode(encode(x))</c> equals x in this sense.</summary>
    public required string Equality { get; init; }

    /// <summary>Bytes of a frame's allocation budget that one value takes: a collection its own, what is in it aside; an object as much again for each member.</summary>
    public required int Cost { get; init; }

    /// <summary>Function of the client's runtime that orders values; null when they have no order, and then no equality in queries either.</summary>
    public string? Compare { get; init; }

    /// <summary>Function of the client's runtime that gives the exact form of what a caller passed in; null for the kinds that the runtime finds by name.</summary>
    public string? Narrow { get; init; }

    /// <summary>Readers and writers have no method for it: a codec in C#, a pair of functions in TypeScript are made of their other methods.</summary>
    public bool Composed { get; init; }

    /// <summary>Sets of it mean the same everywhere: two values are equal in C# when they are in JavaScript, and none is a reference there.</summary>
    public bool InSets { get; init; }

    /// <summary>Dictionaries by it are in the table: what can be in sets, but for bool, which has no form as a name of JSON.</summary>
    public bool InKeys => InSets && Kind != TypeKinds.Bool;

    /// <summary>Values at the edges, as JSON wire texts.</summary>
    public EquatableArray<string> Edges { get; init; }

    internal static TypeRow Read(JsonValue value) => JsonMembers.Read(value, m => new TypeRow
    {
        Kind = m.RequiredText("kind"),
        CSharp = m.RequiredText("csharp"),
        Method = m.RequiredText("method"),
        Json = m.RequiredText("json"),
        MessagePack = m.RequiredText("messagePack"),
        Schema = m.RequiredText("schema"),
        Storage = m.RequiredText("storage"),
        Sqlite = m.RequiredText("sqlite"),
        Postgres = m.RequiredText("postgres"),
        TsOutput = m.RequiredText("tsOutput"),
        TsInput = m.RequiredText("tsInput"),
        Equality = m.RequiredText("equality"),
        Cost = m.Int("cost"),
        Compare = m.Text("compare"),
        Narrow = m.Text("narrow"),
        Composed = m.Flag("composed"),
        InSets = m.Flag("inSets"),
        Edges = m.List("edges", edge => JsonMembers.As<JsonString>(edge).Value),
    });
}
