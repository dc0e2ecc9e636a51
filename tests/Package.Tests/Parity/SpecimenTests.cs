using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Every row of the type table.</summary>
public sealed class SpecimenTests(EmittedPackage package) : EdgeRowTests<Specimen, SpecimenDto, SpecimenDtoCodec>(package, SpecimenDto.From, typeof(Specimens));

/// <summary>The types that a language seldom has.</summary>
public sealed class ScalarTests(EmittedPackage package) : EdgeRowTests<Scalar, ScalarDto, ScalarDtoCodec>(package, ScalarDto.From, typeof(Scalars));
