using System.ComponentModel.DataAnnotations;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using ModelSync;
using Microsoft.AspNetCore.Authorization;

[assembly: SyncDefaults(Naming = WireNaming.KebabCaseLower)]

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

public enum Mood
{
    [JsonStringEnumMemberName("quite well")] Fine,
    [EnumMember(Value = "bad")] Poor,
    AlsoPoor = Poor,
}

[System.Flags]
public enum Parts : ulong
{
    Head = 1,
    Tail = 1UL << 63,
}

[SyncModel(Read = Access.Everyone)]
public class Pet
{
    public int Id { get; init; }

    [StringLength(20)]
    public string FullName { get; set; } = "";

    public Mood CurrentMood { get; set; }

    [StoredAs(StoredForm.EnumName)]
    public Mood? StoredMood { get; set; }

    public Parts VisibleParts { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyName("old_name")]
    public string? FormerName { get; set; }
}

[WireType]
public sealed record Renaming([property: DataMember(Name = "to")] string NewName)
{
    [IgnoreDataMember]
    public string Secret { get; set; } = "";
}

public static class Pets
{
    [LiveQuery]
    public static Rows<Pet> InMood(Rows<Pet> pets, Mood wantedMood, Parts someParts) =>
        pets.Where(p => p.CurrentMood == wantedMood || p.VisibleParts == (Parts.Head | Parts.Tail) || p.VisibleParts == someParts || p.StoredMood == Mood.Poor).OrderBy(p => p.FullName).Take(5);

    [Mutation, AllowAnonymous]
    public static void Rename(MutationContext ctx, int petId, Renaming newName)
    {
    }
}
