using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ModelSync.Fixtures;

/// <summary>Members that are fields, and names and omissions of System.Text.Json.</summary>
[WireType]
public sealed class Reading(int sensor, Stage stage)
{
    [JsonInclude, Range(1, 9)]
    public readonly int Sensor = sensor;

    [JsonInclude, JsonPropertyName("in stage \"ü\"")]
    public readonly Stage Stage = stage;

    [JsonInclude, MaxLength(3)]
    public string? Note;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Rights Rights { get; set; }

    [JsonIgnore]
    public int Secret;
}
