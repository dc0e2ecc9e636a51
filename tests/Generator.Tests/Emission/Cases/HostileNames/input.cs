using System;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ModelSync;

namespace @class.@namespace.V1;

[SyncSurface(Npm = "@shop/sync")]
public partial class @event;

public enum @enum
{
    @default,
    Größe,
}

/// <summary>Ends a comment: */ and a script: &lt;/script&gt;</summary>
[SyncModel(Read = Access.Everyone)]
public class @record
{
    [Key]
    public Guid @object { get; init; }

    [JsonPropertyName("*/ \" \\ </script> \u2028")]
    public string @string { get; set; } = "";

    public int @int { get; set; }

    public int Änderung { get; set; }

    public @enum value { get; set; }

    public string? writer { get; set; }

    public string? reader { get; set; }

    public string? scope { get; set; }

    public string? row { get; set; }

    [StringLength(5, ErrorMessage = "\"*/ {0} \\ \u2028")]
    public string? sink { get; set; }

    public bool Read { get; set; }

    public int Members { get; set; }

    [Rule("record.*/", nameof(@int), Message = "\n\"quoted\" */")]
    public bool Check() => @int >= 0 && @string != "\"; DROP TABLE {0} '--";
}

public static class @static
{
    [LiveQuery]
    public static Rows<@record> @for(Rows<@record> rows, int @int, string? equals, @enum @default) =>
        rows.Where(r => r.@int == @int && r.writer == equals && r.value != @default && r.@string != "{0} ' \" */").OrderBy(r => r.@string).Take(10);
}

// Types that stand in the way of names in generated code.
public class V1;

public class System;

public class ModelSync;

public class global;
