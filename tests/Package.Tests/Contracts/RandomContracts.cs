using ModelSync.Contract;

namespace Package.Tests.Contracts;

/// <summary>Contracts of every shape that the records allow, meaningful or not.</summary>
internal sealed class RandomContracts(int seed)
{
    private static readonly string[] Texts = ["", "a", "Auction.title", "\"\\\n\u0000\u007f", "\u2028\u2029\u0085", "\ud800", "\udc00\ud800x", "😀", "ß 漢字", "*/ </script>", "__proto__"];

    private readonly Random _random = new(seed);

    public SurfaceContract Contract() => new()
    {
        ContractVersion = _random.Next(SurfaceContract.CurrentVersion + 1),
        Surface = Text(),
        NpmName = Text(),
        WireHash = Text(),
        LogicHash = Text(),
        Enums = Many(() => new EnumType(Text(), Flag(), Text(), Many(() => new EnumMember(Text(), Text(), Number())))),
        Values = Many(() => new WireValueType(Text(), Type())),
        Objects = Many(Object),
        Models = Many(Model),
        Queries = Many(Query),
        Mutations = Many(Mutation),
        InsideEnums = Many(() => new EnumType(Text(), Flag(), Text(), Many(() => new EnumMember(Text(), Text(), Number())))),
        InsideObjects = Many(Object),
        Constants = Many(() => new ConstantType { Name = Text(), Module = Text(), Export = Text(), IsShared = Flag(), Type = Type(), Value = Expression() }),
        Functions = Many(() => new FunctionType { Name = Text(), Module = Text(), Export = Text(), Parameters = Many(() => new LocalName(Text(), Type())), Result = Type(), Body = Expression() }),
        Evolution = Many(Text),
    };

    public SourceIndex Sources() => new(Many(Text), Many(() => new SourceEntry(Text(), _random.Next(), _random.Next(), _random.Next(), Perhaps(Text), Perhaps(Text))))
    {
        Translations = Many(() => new Translation(Text(), Text(), Many(() => new TextMark(_random.Next(-1, 9), _random.Next(), _random.Next())))),
    };

    private ObjectType Object() => new()
    {
        Name = Text(),
        Role = Any<ObjectRole>(),
        Model = Perhaps(Text),
        Union = Perhaps(() => new UnionType(Text(), Flag(), Many(() => new CaseType(Text(), Text())))),
        Base = Perhaps(Text),
        Members = Many(() => new MemberType(Text(), Text(), Type(), Flag(), Many(Constraint))),
        Rules = Many(() => new RuleType(Text(), Many(Text), Expression(), Perhaps(Text))),
    };

    private ModelType Model() => new()
    {
        Name = Text(),
        Row = Text(),
        Create = Perhaps(Text),
        Patch = Perhaps(Text),
        Key = Many(() => _random.Next(64)),
        Computed = Many(() => new ComputedMember(Text(), Text(), Type(), Expression())),
    };

    private QueryType Query() => new()
    {
        Name = Text(),
        Module = Text(),
        Export = Text(),
        Model = Text(),
        Parameters = Many(Parameter),
        Where = Perhaps(() => Expression()),
        Order = Many(() => new OrderTerm(Text(), Flag())),
        Take = Perhaps(() => Expression()),
        Single = Flag(),
    };

    private MutationType Mutation() => new()
    {
        Name = Text(),
        Module = Text(),
        Export = Text(),
        Parameters = Many(Parameter),
        Result = Perhaps(() => Type()),
        Rejections = Many(() => new RejectionType(Text(), Text())),
    };

    private ParameterType Parameter() => new(Text(), Text(), Type(), Many(Constraint));

    private Constraint Constraint() => new(Text(), Many(() => new ConstraintParameter(Text(), Text(), Perhaps(Text))), Perhaps(Text));

    private TypeRef Type(int depth = 0) => new(Text(), Flag(), Perhaps(Text), depth < 3 ? Perhaps(() => Type(depth + 1)) : null)
    {
        Key = depth < 3 ? Perhaps(() => Type(depth + 1)) : null,
        Elements = depth < 2 ? Many(() => new TupleElement(Perhaps(Text), Type(depth + 1))) : default,
    };

    private Expr Expression(int depth = 0) => (depth < 4 ? _random.Next(12) : _random.Next(6)) switch
    {
        0 => new LiteralExpr(Type(), Perhaps(Text)),
        1 => new MemberExpr(Type(), Text()),
        2 => new ParameterExpr(Type(), Text()),
        3 => new ClaimExpr(Type(), Text()),
        4 => new NowExpr(Type()),
        5 => new ConstantExpr(Type(), Text()),
        6 => new UnaryExpr(Type(), Any<UnaryOperator>(), Expression(depth + 1)),
        7 => new BinaryExpr(Type(), Any<BinaryOperator>(), Expression(depth + 1), Expression(depth + 1)),
        8 => new ConditionalExpr(Type(), Expression(depth + 1), Expression(depth + 1), Expression(depth + 1)),
        9 => new CallExpr(Type(), Text(), Many(() => Expression(depth + 1))),
        10 => new FunctionExpr(Type(), Text(), Many(() => Expression(depth + 1))),
        _ => new ConvertExpr(Type(), Expression(depth + 1)),
    };

    private EquatableArray<T> Many<T>(Func<T> one) => Enumerable.Range(0, _random.Next(4)).Select(_ => one()).ToEquatableArray();

    private T? Perhaps<T>(Func<T> one)
        where T : class => Flag() ? one() : null;

    private T Any<T>()
        where T : struct, Enum => _random.GetItems(Enum.GetValues<T>(), 1)[0];

    private string Text() => _random.GetItems(Texts, 1)[0];

    private bool Flag() => _random.Next(2) == 0;

    private long Number() => _random.Next(3) switch { 0 => long.MinValue, 1 => long.MaxValue, _ => _random.Next() };
}
