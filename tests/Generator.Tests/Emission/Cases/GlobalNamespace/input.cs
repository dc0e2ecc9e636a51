using System.ComponentModel.DataAnnotations;
using ModelSync;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public class Tag
{
    [Key]
    public string Name { get; init; } = "";

    public int Count { get; set; }
}

public static class Tags
{
    [LiveQuery]
    public static Tag? ByName(Rows<Tag> tags, string name) => tags.Where(t => t.Name == name).FirstOrDefault();
}
