using ModelSync.Fixtures;
using Package.Tests.Fixtures;

namespace Package.Tests.Npm;

/// <summary>Brands, unions, interfaces that extend and closed generics, as the compiler of whoever uses the package sees them.</summary>
public sealed class ShapeTypeTests
{
    [Theory]
    [MemberData(nameof(CompilerTests.Compilers), MemberType = typeof(CompilerTests))]
    public void A_switch_over_a_union_narrows_to_the_last_case_and_a_brand_is_no_other(string compiler)
    {
        using var consumer = new Consumer("@shop/sync", typeof(Auction).Assembly.Location, Path.Combine(Repository.Root, "tests", "Fixtures"));
        consumer.Compile(compiler, """
            import type { Shape, ShapeInput } from '@shop/sync/shape';
            import type { Outcome } from '@shop/sync/outcome';
            import type { Signal } from '@shop/sync/signal';
            import type { ParcelId } from '@shop/sync/parcel-id';
            import type { Floor } from '@shop/sync/floor';
            import type { Parcel, ParcelCreate } from '@shop/sync/parcel';
            import type { Cat } from '@shop/sync/cat';
            import type { Animal } from '@shop/sync/animal';
            import type { SheetOfLabel } from '@shop/sync/sheet-of-label';
            import type { TreeOfMaybeString } from '@shop/sync/tree-of-maybe-string';
            export function area(shape: Shape): number {
              switch (shape.kind) {
                case 'circle': return shape.radius;
                case 'box': return shape.width * shape.height;
                case 'group': return shape.shapes.map(area).reduce((a, b) => a + b, 0);
                case 'Blank-ü': return shape.note?.length ?? 0;
                default: { const never: never = shape; return never; }
              }
            }
            export const outcome = (o: Outcome): string => (o.$type === 'Won' ? o.amount.toString() : o.reason ?? '');
            export const signal = (s: Signal): string => (s.$type === -1 ? s.until : s.$type === 2 ? s.for ?? '' : 'go');
            export const input: ShapeInput = { kind: 'group', label: null, shapes: [{ kind: 'circle', label: null, radius: 1 }], named: {} };
            declare const id: ParcelId; declare const floor: Floor; declare const parcel: Parcel; declare const cat: Cat;
            export const same: ParcelId = parcel.id;
            export const animal: Animal = cat;
            // @ts-expect-error a floor is no id
            export const wrong: ParcelId = floor;
            // @ts-expect-error a text is no id
            export const text: ParcelId = '0f8fad5b-d9cb-469f-a165-70867728950e';
            export const create: Pick<ParcelCreate, 'id' | 'weight'> = { id, weight: '1.5' };
            // @ts-expect-error an unknown tag
            export const oval: ShapeInput = { kind: 'oval', label: null };
            declare const sheet: SheetOfLabel; declare const tree: TreeOfMaybeString;
            export const first: string | undefined = sheet.items[0]?.text ?? sheet.first?.text ?? tree.branches[0]?.value ?? undefined;
            """).ShouldSucceed();
    }
}
