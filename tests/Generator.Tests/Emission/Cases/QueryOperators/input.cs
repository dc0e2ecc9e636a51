using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncUser]
public sealed record Person([Claim("sub")] Guid Id, [Claim("level")] int Level, [Claim("team")] string? Team, [Claim("room")] int[] Rooms);

[SyncModel]
public class Job
{
    [Key]
    public int Id { get; init; }

    public string Title { get; set; } = "";

    public string? Note { get; set; }

    public int Room { get; set; }

    public int? Rank { get; set; }

    public decimal Price { get; set; }

    public DateTimeOffset At { get; set; }

    public bool Done { get; set; }

    [ServerOnly]
    public Guid Owner { get; set; }

    [ReadPolicy]
    public static bool IsNotHidden(Job job) => job.Room != -1;

    [ReadPolicy]
    public static bool IsMineOrInMyRoom(Job job, Person person) => job.Owner == person.Id || person.Rooms.Contains(job.Room);
}

public static class Jobs
{
    [LiveQuery]
    public static Rows<Job> Nulls(Rows<Job> jobs, string? note, int? rank) =>
        jobs.Where(j => (j.Note == note || j.Note == null) && !(j.Rank < rank) && j.Rank != null);

    [LiveQuery]
    public static Rows<Job> Texts(Rows<Job> jobs, string prefix, string part) =>
        jobs.Where(j => j.Title.StartsWith(prefix, StringComparison.Ordinal) && (j.Title.Contains(part, StringComparison.Ordinal) || string.IsNullOrEmpty(j.Note)));

    [LiveQuery]
    public static Rows<Job> Literals(Rows<Job> jobs) =>
        jobs.Where(j => j.Price >= 0.5m && j.Title != "it's" && j.Room > -2 && !j.Done).OrderByDescending(j => j.Price).ThenBy(j => j.At).Take(3);

    [LiveQuery]
    public static Rows<Job> Lists(Rows<Job> jobs, List<string> titles, Guid[] owners) =>
        jobs.Where(j => titles.Contains(j.Title) && j.Rank == 1);

    [LiveQuery]
    public static Rows<Job> OfMyLevel(Rows<Job> jobs, Person person, int count) =>
        jobs.Where(j => j.Rank == person.Level && j.Note == person.Team).OrderBy(j => j.Room).Take(count);
}
