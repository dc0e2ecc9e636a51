using System;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[WireType]
public readonly struct Point
{
    [JsonInclude] public readonly int X;
    [JsonInclude, JsonPropertyName("why")] public readonly int Y;

    public Point(int x, int y)
    {
        X = x;
        Y = y;
    }
}

[SyncModel(Read = Access.Everyone)]
public class Sensor
{
    [Key, JsonInclude] public readonly Guid Id;
    [JsonInclude, Required] public string Name = "";
    [JsonInclude] public Point? At;
    [JsonInclude, ServerOnly] public int Secret;
    [JsonIgnore] public int Hidden;

    private Sensor(Guid id) => Id = id;

    public bool IsNamed => Name != "";
}

public static class Sensors
{
    [LiveQuery]
    public static Rows<Sensor> Named(Rows<Sensor> sensors, string name) => sensors.Where(s => s.Name == name && s.IsNamed).OrderBy(s => s.Name).Take(5);
}
