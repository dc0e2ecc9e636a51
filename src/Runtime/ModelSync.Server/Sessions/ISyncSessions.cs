using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelSync.Server.Hosting;

namespace ModelSync.Server.Sessions;

/// <summary>The connections of this process, of all surfaces. In the services of every application that adds a surface.</summary>
public interface ISyncSessions
{
    /// <summary>
    /// Ends all connections of a user at once: nothing is sent to them any more, and nothing of them begins. A mutation that executes ends as it
    /// would. Their clients ask for a fresh token and return with it if it is accepted: make old tokens worthless first.
    /// </summary>
    /// <param name="userId">The <c>sub</c> (or name identifier) claim of the user.</param>
    Task RevokeAsync(string userId);
}

/// <summary>Asked for when it is used: hosted services may depend on it.</summary>
internal sealed class SyncSessions(IServiceProvider services) : ISyncSessions
{
    public Task RevokeAsync(string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        foreach (var server in services.GetServices<IHostedService>().OfType<SyncServer>()) server.Revoke(userId);
        return Task.CompletedTask;
    }
}
