[assembly: ModelSync.WireTypes("Octokit")]

namespace Adoption.GitHub;

/// <summary>The types of Octokit as a package of their own.</summary>
[ModelSync.SyncSurface(Npm = "@adopted/github")]
public sealed partial class GitHubSync;
