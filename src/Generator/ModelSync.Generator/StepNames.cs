namespace ModelSync.Generator;

/// <summary>Names of the pipeline's steps, for the tests that watch what is computed again.</summary>
internal static class StepNames
{
    public const string Models = "ModelSync.Models";
    public const string AdoptedNamespaces = "ModelSync.AdoptedNamespaces";

    /// <summary>Types of references; computed again when a reference changes.</summary>
    public const string AdoptedReferences = "ModelSync.AdoptedReferences";

    /// <summary>Types of this assembly that are adopted by namespace.</summary>
    public const string AdoptedSources = "ModelSync.AdoptedSources";

    public const string Payloads = "ModelSync.Payloads";
    public const string WireValues = "ModelSync.WireValues";
    public const string Users = "ModelSync.Users";
    public const string Surfaces = "ModelSync.Surfaces";
    public const string Queries = "ModelSync.Queries";
    public const string Mutations = "ModelSync.Mutations";
    public const string Policies = "ModelSync.Policies";

    /// <summary>Whether everything is on the wire, because the lock file is being written.</summary>
    public const string AcceptsLock = "ModelSync.AcceptsLock";

    /// <summary>What the lock file says.</summary>
    public const string Lock = "ModelSync.Lock";

    /// <summary>All declarations together: the input of <see cref="Bodies"/>.</summary>
    public const string Declarations = "ModelSync.Declarations";

    /// <summary>The one step that is fed by the compilation: bodies are lowered here.</summary>
    public const string Bodies = "ModelSync.Bodies";

    public const string Enums = "ModelSync.Enums";
    public const string Wrappers = "ModelSync.Wrappers";

    /// <summary>Models of sound surfaces, once for each.</summary>
    public const string ServedModels = "ModelSync.ServedModels";

    public const string LiveModels = "ModelSync.LiveModels";
    public const string LivePayloads = "ModelSync.LivePayloads";
    public const string LiveQueries = "ModelSync.LiveQueries";
    public const string LiveMutations = "ModelSync.LiveMutations";

    public const string Shared = "ModelSync.Shared";

    /// <summary>Each whole surface, for its descriptor and the contract.</summary>
    public const string Surface = "ModelSync.Surface";

    /// <summary>The surface with its contract, which several files say.</summary>
    public const string Contract = "ModelSync.Contract";

    /// <summary>Name of a sound surface and its user: what files of nested classes need.</summary>
    public const string SurfaceFrame = "ModelSync.SurfaceFrame";

    /// <summary>What paths are written relative to.</summary>
    public const string ProjectFolder = "ModelSync.ProjectFolder";

    /// <summary>Docs and positions; they change with every comment and feed the contract's second blob only.</summary>
    public const string Sources = "ModelSync.Sources";
}
