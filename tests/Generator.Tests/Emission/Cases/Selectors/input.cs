using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public class Job
{
    [Key]
    public int Id { get; init; }

    public string Title { get; set; } = "";

    public decimal Price { get; set; }

    public int? Rank { get; set; }

    public List<string> Tags { get; set; } = [];

    [ServerOnly]
    public string? Secret { get; set; }

    public bool IsDear => Price > 100;
}

[WireType]
public sealed record JobCard(string Title, string Label, bool IsDear);

public static class Texts
{
    [Shared]
    public static string Label(string title, int length) => title.Length > length ? title.Substring(0, length) : title;
}

public static class Jobs
{
    /// <summary>A wire type of some members, one of them computed, with a parameter.</summary>
    [LiveQuery]
    public static Rows<JobCard> Cards(Rows<Job> jobs, int length) =>
        jobs.Where(j => j.Rank != null).OrderByDescending(j => j.Title).Take(20).Select(j => new JobCard(j.Title, Texts.Label(j.Title, length), j.IsDear));

    /// <summary>One value of a row, of which only the key travels beside it; the predicate's member does not.</summary>
    [LiveQuery]
    public static Rows<string> Titles(Rows<Job> jobs) => jobs.Where(j => j.Price > 5).Select(j => j.Title).Take(5);

    [LiveQuery]
    public static int? RankOf(Rows<Job> jobs, int id) => jobs.Where(j => j.Id == id).Select(j => j.Rank).FirstOrDefault();

    /// <summary>A block, and a tuple.</summary>
    [LiveQuery]
    public static Rows<(int Id, string Tags)> Tagged(Rows<Job> jobs) => jobs.Take(5).Select(j =>
    {
        var text = "";
        foreach (var tag in j.Tags) text += tag + ",";
        return (j.Id, text);
    });

    /// <summary>Query syntax that selects the row itself is no selector.</summary>
    [LiveQuery]
    public static Rows<Job> Same(Rows<Job> jobs, int id) => from j in jobs where j.Id == id select j;
}
