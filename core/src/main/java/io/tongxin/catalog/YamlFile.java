package io.tongxin.catalog;

import io.tongxin.catalog.Node.Content;
import io.tongxin.catalog.Node.Entry;
import io.tongxin.catalog.Node.Mapping;
import io.tongxin.catalog.Node.Scalar;
import io.tongxin.catalog.Node.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The tree of one file, made from the parser's events with bounds on depth and size.
 *
 * <p>Anchors, aliases, tags and further documents are refused as they come by, so no alias is ever followed.
 */
final class YamlFile {
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 500_000;
    private static final int LONGEST_KEY = 64;

    private final Reading reading;
    private final String name;
    private final Iterator<Event> events;
    private int nodes;
    private Place last;

    private YamlFile(Reading reading, String name, String text) {
        this.reading = reading;
        this.name = name;
        this.last = Place.of(name);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(Sources.LARGEST_FILE + 1)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The root of the file, or nothing after a problem was reported. */
    static Optional<Node> read(Reading reading, Source source) {
        Optional<Place> tab = source.find('\t');
        if (tab.isPresent()) {
            reading.problems().add(tab.get(), "yaml.tab");
            return Optional.empty();
        }
        try {
            return Optional.of(new YamlFile(reading, source.name(), source.text()).root());
        } catch (Refusal refusal) {
            reading.problems().add(refusal.place, refusal.key, refusal.parts);
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .map(m -> Place.of(source.name(), m.getLine() + 1, m.getColumn() + 1))
                    .orElse(Place.of(source.name()));
            reading.problems().add(place, SyntaxMistake.keyOf(e.getProblem()));
        } catch (YamlEngineException e) {
            reading.problems().add(source.firstUnprintable(), "yaml.character");
        }
        return Optional.empty();
    }

    private Node root() {
        Place start = Place.of(name);
        next();
        Event document = next();
        if (document.getEventId() != Event.ID.DocumentStart) {
            throw new Refusal(start, "yaml.empty");
        }
        Node root = node(next(), start, 0);
        next();
        Event end = next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new Refusal(marked(start, "", end), "yaml.documents");
        }
        return root;
    }

    /** The parser lets exceptions of other kinds escape too, such as of the number in {@code "\\UFFFFFFFF"}. */
    private Event next() {
        try {
            Event event = events.next();
            last = marked(last, "", event);
            return event;
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Refusal(last, "yaml.malformed");
        }
    }

    /** Recursion is bounded by {@link #DEEPEST}. */
    private Node node(Event event, Place place, int depth) {
        refuseExtras(event, place);
        if (depth > DEEPEST) {
            throw new Refusal(place, "yaml.deep", DEEPEST);
        }
        nodes++;
        if (nodes > MOST_NODES) {
            throw new Refusal(place, "yaml.nodes", MOST_NODES);
        }
        Content content;
        if (event instanceof ScalarEvent scalar) {
            content = new Scalar(scalar.getValue(), scalar.isPlain());
        } else if (event instanceof MappingStartEvent) {
            content = mapping(place, depth);
        } else {
            content = sequence(place, depth);
        }
        return new Node(reading, place, content);
    }

    private void refuseExtras(Event event, Place place) {
        boolean anchored =
                event instanceof NodeEvent anchor && anchor.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored) {
            throw new Refusal(place, "yaml.alias");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw new Refusal(place, "yaml.tag");
        }
    }

    private Sequence sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            items.add(node(event, marked(place, "[" + items.size() + "]", event), depth + 1));
        }
        return new Sequence(List.copyOf(items));
    }

    private Mapping mapping(Place place, int depth) {
        var entries = new LinkedHashMap<String, Entry>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            Place unnamed = marked(place, "", event);
            refuseExtras(event, unnamed);
            if (!(event instanceof ScalarEvent key) || key.getValue().length() > LONGEST_KEY) {
                throw new Refusal(place.below("?", unnamed.line(), unnamed.column()), "yaml.key");
            }
            String field = key.getValue();
            String step = Wording.isCode(field) ? field : "?";
            Place named = place.below(step, unnamed.line(), unnamed.column());
            Event value = next();
            Node node = node(value, marked(place, step, value), depth + 1);
            Entry first = entries.putIfAbsent(field, new Entry(named, node));
            if (first != null) {
                reading.problems().add(named, "field.twice", first.name().line());
            }
        }
        return new Mapping(entries);
    }

    private static Place marked(Place parent, String step, Event event) {
        Optional<Mark> mark = event.getStartMark();
        int line = mark.map(m -> m.getLine() + 1).orElse(parent.line());
        int column = mark.map(m -> m.getColumn() + 1).orElse(parent.column());
        return step.isEmpty() ? Place.of(parent.file(), line, column) : parent.below(step, line, column);
    }

    /** Ends the reading of one file at the first thing that no catalog may hold. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;
        private final String key;
        private final transient Object[] parts;

        Refusal(Place place, String key, Object... parts) {
            super(key, null, false, false);
            this.place = place;
            this.key = key;
            this.parts = parts;
        }
    }
}
