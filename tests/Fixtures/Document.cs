using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>A row whose version mutations ask for.</summary>
[SyncModel(Read = Access.Everyone)]
public class Document
{
    [Key]
    public int Id { get; init; }

    public string Text { get; set; } = "";

    [Timestamp]
    public long Version { get; set; }
}

/// <summary>A row whose version nobody but the server sets.</summary>
[SyncModel(Read = Access.Everyone)]
public class Page
{
    [Key]
    public int Id { get; init; }

    public string Text { get; set; } = "";

    [Timestamp]
    public byte[] RowVersion { get; private set; } = [];
}
