[assembly: ModelSync.WireTypes("k8s.Models")]

namespace Adoption.Kubernetes;

/// <summary>The types of KubernetesClient as a package of their own.</summary>
[ModelSync.SyncSurface(Npm = "@adopted/kubernetes")]
public sealed partial class KubernetesSync;
