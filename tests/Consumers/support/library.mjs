import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const suite = resolve(import.meta.dirname, '..');
const repository = resolve(suite, '../..');
const generator = join(repository, 'src/Generator');

// What the NuGet package says for its users, said by hand against what was built here.
const project = `
  <Project Sdk="Microsoft.NET.Sdk">
    <PropertyGroup>
      <TargetFramework>net10.0</TargetFramework>
      <Nullable>enable</Nullable>
      <ImplicitUsings>enable</ImplicitUsings>
      <ModelSyncEmitterPath>${generator}/ModelSync.Emit/bin/Debug/net10.0/ModelSync.Emit.dll</ModelSyncEmitterPath>
      <ModelSyncNpmOutputPath>../packages/sync</ModelSyncNpmOutputPath>
    </PropertyGroup>
    <Import Project="${generator}/ModelSync.Emit/build/ModelSync.props" />
    <ItemGroup>
      <FrameworkReference Include="Microsoft.AspNetCore.App" />
      <Reference Include="${repository}/src/Runtime/ModelSync.Abstractions/bin/Debug/net10.0/ModelSync.Abstractions.dll" />
      <Analyzer Include="${generator}/ModelSync.Generator/bin/Debug/netstandard2.0/ModelSync.Generator.dll" />
    </ItemGroup>
    <Import Project="${generator}/ModelSync.Emit/build/ModelSync.targets" />
  </Project>`;

/** The monorepo of this suite in a folder of its own: a C# domain, the package that its build writes, and applications that use it. */
export class Library {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'modelsync-library-')));

  constructor() {
    cpSync(join(suite, 'monorepo'), this.folder, { recursive: true, filter: (path) => !/\/(node_modules|packages)$/.test(path) });
    this.write('domain/Domain.csproj', project);
    // Nothing of a folder above reaches the project.
    for (const file of ['Directory.Build.props', 'Directory.Packages.props']) this.write(file, '<Project />');
  }

  path(file) {
    return join(this.folder, file);
  }

  read(file) {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file, text) {
    writeFileSync(this.path(file), text);
  }

  /** Replaces a text that must be there. */
  edit(file, before, after) {
    const text = this.read(file);
    if (!text.includes(before)) throw new Error(`${file} does not have '${before}'`);
    this.write(file, text.replace(before, after));
  }

  /** Builds the C# project, which writes the package. */
  build(...properties) {
    const { status, stdout } = spawnSync('dotnet', ['build', this.path('domain'), '--nologo', '-v', 'minimal', '-nodeReuse:false', ...properties], { encoding: 'utf8' });
    return { status, output: stdout };
  }

  /** Builds, and fails with what the compiler said. */
  mustBuild(...properties) {
    const { status, output } = this.build(...properties);
    if (status !== 0) throw new Error(output);
  }

  /** Installs what the applications need, from the lock file. What was once downloaded is kept beside this suite. */
  install() {
    const store = join(suite, 'node_modules/.pnpm-store');
    execFileSync(process.execPath, [join(suite, 'node_modules/pnpm/bin/pnpm.cjs'), 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts', '--store-dir', store], {
      cwd: this.folder, encoding: 'utf8', env: { ...process.env, CI: 'true' },
    });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
