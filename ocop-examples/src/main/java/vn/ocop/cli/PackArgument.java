package vn.ocop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/** A rule pack as the command line names it: the id of a shipped pack, or the path of a folder, a zip or a jar. */
final class PackArgument {

    private final String name;
    private final CommandSpec command;

    /**
     * @param name what the user wrote
     * @param command the command, for the message about a wrong name
     */
    PackArgument(String name, CommandSpec command) {
        this.name = name;
        this.command = command;
    }

    /**
     * The pack, read and whole; its list of checksums is not looked at, so that an author can try a change.
     *
     * @param engine the engine with the shipped packs
     * @throws ParameterException if there is no such pack
     * @throws vn.ocop.pack.PackException if it has faults
     */
    RulePack pack(OcopEngine engine) {
        Optional<RulePack> shipped = engine.pack(name);
        return shipped.isPresent() ? shipped.get() : RulePack.read(files(), engine::filesOf);
    }

    /**
     * The files of the pack.
     *
     * @throws ParameterException if there is no such file or folder
     * @throws vn.ocop.pack.PackException if they break a limit or a rule for files
     */
    PackFiles files() {
        requireExists();
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            return PackFiles.folder(path);
        }
        return Files.isRegularFile(path) ? PackFiles.archive(path) : PackFiles.shipped(name);
    }

    /**
     * The files of a pack that must lie in a folder, since something is to be written beside them.
     *
     * @throws ParameterException if it does not
     * @throws vn.ocop.pack.PackException if they break a limit or a rule for files
     */
    PackFiles folderFiles() {
        if (!Files.isDirectory(Path.of(name))) {
            throw new ParameterException(
                    command.commandLine(),
                    "no folder " + name + ": unpack the rule pack into a folder, and pack it again afterwards");
        }
        return PackFiles.folder(Path.of(name));
    }

    /** @throws ParameterException if there is neither a file, nor a folder, nor a shipped pack of that name */
    void requireExists() {
        Path path = Path.of(name);
        if (!Files.isDirectory(path)
                && !Files.isRegularFile(path)
                && !OcopEngine.shippedIds().contains(name)) {
            throw new ParameterException(
                    command.commandLine(),
                    "no rule pack " + name + ": it is neither a folder, a zip or jar file, nor one of "
                            + String.join(", ", OcopEngine.shippedIds()));
        }
    }

    /** An engine with the shipped packs and this one, which may take the place of the shipped one of its id. */
    static OcopEngine engineWith(RulePack pack, OcopEngine shipped) {
        return shipped.pack(pack.id()).filter(known -> known == pack).isPresent() ? shipped : shipped.plus(pack);
    }
}
