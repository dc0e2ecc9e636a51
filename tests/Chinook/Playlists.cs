using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Chinook;

/// <summary>Playlists, whose entries are named by two values.</summary>
[AllowAnonymous]
public static class Playlists
{
    [LiveQuery]
    public static Rows<PlaylistTrack> LastOf(Rows<PlaylistTrack> entries, int playlistId) =>
        entries.Where(e => e.PlaylistId == playlistId).OrderByDescending(e => e.TrackId).Take(50);

    [LiveQuery]
    public static Rows<PlaylistTrack> With(Rows<PlaylistTrack> entries, IReadOnlyList<int> trackIds) => entries.Where(e => trackIds.Contains(e.TrackId));

    [LiveQuery]
    public static PlaylistTrack? Entry(Rows<PlaylistTrack> entries, int playlistId, int trackId) =>
        entries.Where(e => e.PlaylistId == playlistId && e.TrackId == trackId).FirstOrDefault();

    /// <summary>Puts a track on the list, or takes it off.</summary>
    [Mutation, Authorize]
    public static async Task Toggle(MutationContext<StoreUser> ctx, int playlistId, int trackId)
    {
        var entries = ctx.Table<PlaylistTrack>();
        if (await entries.FindAsync((playlistId, trackId)) is { } entry) entries.Remove(entry);
        else entries.Add(new PlaylistTrack { PlaylistId = playlistId, TrackId = trackId });
    }
}
