using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Every row of the type table.</summary>
public sealed class SpecimenTests(EmittedPackage package) : EdgeRowTests<Specimen, SpecimenDto, SpecimenDtoCodec>(package, SpecimenDto.From, typeof(Specimens));

/// <summary>The types that a language seldom has.</summary>
public sealed class ScalarTests(EmittedPackage package) : EdgeRowTests<Scalar, ScalarDto, ScalarDtoCodec>(package, ScalarDto.From, typeof(Scalars));

/// <summary>A row of 100 members.</summary>
public sealed class DossierTests(EmittedPackage package) : EdgeRowTests<Dossier, DossierDto, DossierDtoCodec>(package, DossierDto.From, typeof(Dossiers));
