using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>What the npm emitter reads, from what the parser decided: no server-only member, policy or claim gets in.</summary>
internal static class ContractBuilder
{
    public static SurfaceContract Build(SurfaceSpec surface) => Seal(surface).Contract;

    /// <param name="memory">Of models that were in a contract before.</param>
    public static SealedContract Seal(SurfaceSpec surface, ModelMemory? memory = null) => ContractHashes.Seal(ReachedConstants.Keep(KnownBodies.Only(Contract(surface, memory))), memory);

    private static SurfaceContract Contract(SurfaceSpec surface, ModelMemory? memory)
    {
        var models = surface.Models.Select(live => memory is null ? Part(live) : memory.Parts.Of(live, Part)).ToList();
        return Contract(surface, models);
    }

    private static ModelPart Part(LiveModelSpec live) => new([.. ObjectsOf(live)], Model(live), EvolutionBuilder.Of(live.Model));

    private static SurfaceContract Contract(SurfaceSpec surface, IReadOnlyList<ModelPart> models) => new()
    {
        Surface = surface.Type.Name,
        NpmName = surface.Npm ?? "",
        Enums = surface.Enums.Select(static e => e.Form).Where(e => IsAccepted(surface, e)).ToEquatableArray(),
        Values = surface.Wrappers.Select(static w => new WireValueType(w.Type.Name, w.Value.Ref, w.TypeScript)).ToEquatableArray(),
        Objects = models.SelectMany(static m => m.Objects).Concat(surface.Payloads.SelectMany(live => PayloadsOf(live, surface))).Where(o => IsAccepted(surface, o))
            .OrderBy(static o => o.Name, StringComparer.Ordinal).ToEquatableArray(),
        Models = models.Select(static m => m.Model).Where(m => surface.Lock is null || surface.Lock.Newest.FindObject(m.Row) is not null).ToEquatableArray(),
        Queries = surface.Queries.Select(Query).ToEquatableArray(),
        Mutations = surface.Mutations.Select(Mutation).ToEquatableArray(),
        InsideEnums = surface.InsideEnums.Select(static e => e.Form).ToEquatableArray(),
        InsideObjects = surface.InsidePayloads.Select(live => Inside(Payload(live, surface))).ToEquatableArray(),
        Constants = surface.Constants.Select(Constant).ToEquatableArray(),
        Functions = surface.Functions.Select(Function).ToEquatableArray(),
        Evolution = EvolutionBuilder.Build(surface, models.Select(static m => m.Evolution)),
    };

    // With a lock file, a type that nobody has accepted is on no wire: nothing that was accepted leads to it.
    private static bool IsAccepted(SurfaceSpec surface, ObjectType type) => surface.Lock is null || surface.Lock.Newest.FindObject(type.Name) is not null;

    private static bool IsAccepted(SurfaceSpec surface, EnumType type) => surface.Lock is null || surface.Lock.Newest.FindEnum(type.Name) is not null;

    /// <summary>Rules that the browser can check on a row and a patch of it.</summary>
    public static IEnumerable<RuleSpec> PatchRules(LiveModelSpec live)
    {
        var visible = new HashSet<string>(live.Model.DtoMembers().Select(static m => m.Name), StringComparer.Ordinal);
        return live.Rules.Where(rule => rule.OnPatch && rule.ReadsMembersOnly && CSharp.ValidatorEmitter.Reads(rule).All(visible.Contains));
    }

    private static IEnumerable<ObjectType> ObjectsOf(LiveModelSpec live)
    {
        var model = live.Model;
        var name = model.Type.Name;
        yield return new ObjectType
        {
            Name = name,
            Role = ObjectRole.Row,
            Model = name,
            Members = model.DtoMembers().Select(static m => Member(m) with { Constraints = [] }).ToEquatableArray(),
        };
        if (model.CreateMembers().Count > 0) yield return Input(name, "Create", ObjectRole.Create, model.CreateMembers().Select(Member), CSharp.ValidatorEmitter.CreateRules(live), live.Custom, CSharp.ObjectRules.OfCreate(live));
        if (model.PatchMembers().Count > 0) yield return Input(name, "Patch", ObjectRole.Patch, model.PatchMembers().Select(static m => Member(m) with { Optional = true }), PatchRules(live), live.Custom, CSharp.ObjectRules.OfPatch(live));
        foreach (var variant in model.Variants) yield return Variant(name, variant, CSharp.ValidatorEmitter.VariantRules(live, variant), live.Custom);
    }

    private static IEnumerable<ObjectType> PayloadsOf(LivePayloadSpec live, SurfaceSpec surface)
    {
        yield return Payload(live, surface);
        foreach (var variant in live.Payload.Variants) yield return Variant(live.Payload.Type.Name, variant, CSharp.ValidatorEmitter.VariantRules(live, variant).Where(static r => !r.ServerOnly), live.Custom);
    }

    // To clients a wire type like any other, in the module of the type that it is of.
    private static ObjectType Variant(string owner, VariantSpec variant, IEnumerable<RuleSpec> rules, IEnumerable<CustomConstraintSpec> custom) =>
        Input(owner, "", ObjectRole.Payload, variant.Members.Select(Member), rules, custom) with { Name = variant.Type.Name };

    private static ObjectType Input(string model, string suffix, ObjectRole role, IEnumerable<MemberType> members, IEnumerable<RuleSpec> rules, IEnumerable<CustomConstraintSpec> custom, Expr? itself = null) =>
        Input(model, suffix, role, members.ToList(), rules, custom, itself);

    private static ObjectType Input(string model, string suffix, ObjectRole role, List<MemberType> members, IEnumerable<RuleSpec> rules, IEnumerable<CustomConstraintSpec> custom, Expr? itself) => new()
    {
        Name = model + suffix,
        Role = role,
        Model = model,
        Members = ThatCanBeCompared(members),
        Rules = Constraints(custom.Where(c => members.Exists(m => m.Name == c.Member))).Concat(rules.Select(Rule)).Concat(Itself(itself)).ToEquatableArray(),
    };

    // A member is not compared with one that the input does not have.
    private static EquatableArray<MemberType> ThatCanBeCompared(List<MemberType> members) => members.Select(m => !m.Constraints.Any(Compares) ? m : m with
    {
        Constraints = m.Constraints.Where(c => !Compares(c) || members.Exists(o => o.WireName == c.Text("other"))).ToEquatableArray(),
    }).ToEquatableArray();

    private static bool Compares(Constraint constraint) => constraint.Code == ConstraintCodes.Compare;

    private static ObjectType Payload(LivePayloadSpec live, SurfaceSpec surface) => new()
    {
        Name = live.Payload.Type.Name,
        Role = live.Payload.Union is null ? ObjectRole.Payload : ObjectRole.Union,
        Union = live.Payload.Union is { } union ? new UnionType(union.Discriminator, union.IsNumeric, union.Cases.Select(static c => new CaseType(c.Tag, c.Type.Name)).ToEquatableArray()) : null,
        Base = live.Payload.Base is { } name ? surface.Payloads.FirstOrDefault(p => p.Payload.Type.FullName == name)?.Payload.Type.Name : null,
        Members = live.Payload.Members.Select(Member).ToEquatableArray(),
        Rules = Constraints(live.Custom).Concat(live.Rules.Where(static r => !r.ServerOnly).Select(Rule)).Concat(Itself(live.ObjectRule)).ToEquatableArray(),
    };

    // To browsers, an attribute of the application's own is a rule of one member.
    private static IEnumerable<RuleType> Constraints(IEnumerable<CustomConstraintSpec> custom) =>
        custom.Where(static c => c.Body is not null).Select(static c => new RuleType(c.Code, [c.Path], c.Body!, c.Message));

    // It is asked behind all rules.
    private static IEnumerable<RuleType> Itself(Expr? body) => body is null ? [] : [new RuleType(Parsing.ObjectRuleParser.Code, [], body, null) { Returns = RuleReturn.Results }];

    private static MemberType Member(MemberSpec member) => new(member.Name, member.WireName, member.Type.Ref, member.IsOptional, member.Constraints);

    private static RuleType Rule(RuleSpec rule) => new(rule.Code, rule.Paths, rule.Body, rule.Message) { Returns = rule.Returns, Parameters = rule.Head.Parameters };

    private static ModelType Model(LiveModelSpec live)
    {
        var model = live.Model;
        var wire = model.DtoMembers().Select(static m => m.Name).ToList();
        return new ModelType
        {
            Name = model.Type.Name,
            Row = model.Type.Name,
            Create = model.CreateMembers().Count > 0 ? model.Type.Name + "Create" : null,
            Patch = model.PatchMembers().Count > 0 ? model.Type.Name + "Patch" : null,
            Key = model.Key.Select(k => wire.IndexOf(model.Members[k].Name)).ToEquatableArray(),
            Computed = live.Computed.Where(static c => !c.ServerOnly).Select(static c => new ComputedMember(c.Name, c.WireName, c.Type.Ref, c.Body)).ToEquatableArray(),
        };
    }

    private static QueryType Query(QuerySpec query) => new()
    {
        Name = query.Method.WireName,
        Module = query.Method.Module,
        Export = query.Method.Export,
        Model = query.Model.Type.Name,
        Parameters = query.Parameters.Select(Parameter).ToEquatableArray(),
        Where = query.IsPortable ? query.Where : null,
        Order = query.Order,
        Take = query.Take,
        Single = query.Single,
        Select = query.Select,
    };

    private static MutationType Mutation(MutationSpec mutation) => new()
    {
        Name = mutation.Method.WireName,
        Module = mutation.Method.Module,
        Export = mutation.Method.Export,
        Parameters = mutation.Parameters.Select(Parameter).ToEquatableArray(),
        Result = mutation.Result?.Ref,
        Rejections = mutation.Rejections.Select(static r => new RejectionType(r.Code, r.Type.Name)).ToEquatableArray(),
        Run = mutation.Run,
    };

    // Nobody sends it: what code needs are its members.
    private static ObjectType Inside(ObjectType type) =>
        type with { Base = null, Rules = [], Members = type.Members.Select(static m => m with { Constraints = [] }).ToEquatableArray() };

    private static ConstantType Constant(ConstantSpec constant) => new()
    {
        Name = constant.Member.WireName,
        Module = constant.Member.Module,
        Export = constant.Member.Export,
        IsShared = constant.IsShared,
        Type = constant.Type,
        Value = constant.Value,
    };

    private static FunctionType Function(FunctionSpec function) => new()
    {
        Name = function.Method.WireName,
        Module = function.Method.Module,
        Export = function.Method.Export,
        Parameters = function.Parameters,
        Result = function.Result,
        IsDeferred = function.IsDeferred,
        Body = function.Body,
    };

    private static ParameterType Parameter(ParameterSpec parameter) =>
        new(parameter.Name, parameter.WireName, parameter.Type.Ref, parameter.Constraints) { Rules = Constraints(parameter.Custom).ToEquatableArray() };
}
